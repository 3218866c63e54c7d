import Testing

@testable import StrataDetect
