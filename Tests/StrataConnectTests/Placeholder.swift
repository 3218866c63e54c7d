import Testing

@testable import StrataConnect
