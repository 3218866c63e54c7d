// Entry of libFuzzer for the detectors; Scripts/fuzz compiles it with the sources it names.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDetectors(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    DetectFuzzing.run(UnsafeRawBufferPointer(start: bytes, count: count))
    return 0
}
