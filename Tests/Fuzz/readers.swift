// Entry of libFuzzer for the readers; Scripts/fuzz compiles it with the sources it names.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReaders(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ReaderFuzzing.run(UnsafeRawBufferPointer(start: bytes, count: count))
    return 0
}
