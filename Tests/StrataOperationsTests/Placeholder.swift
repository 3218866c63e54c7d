import Testing

@testable import StrataOperations
