import StrataConnect
import Testing

/// Recordings are told by their content, and their length is what their headers say.
@Suite struct AudioInfoTests {
    @Test func everyFormatHasItsLength() {
        let cases: [([UInt8], AudioFormat, Int)] = [
            (SampleAudio.wav(milliseconds: 1_500), .wav, 1_500),
            (
                SampleAudio.wav(
                    milliseconds: 20, extra: SampleAudio.chunk("LIST", [1, 2, 3])), .wav, 20
            ),
            (SampleAudio.opus(milliseconds: 61_250), .opus, 61_250),
            (SampleAudio.mp3(frames: 10), .mp3, 360),
            (SampleAudio.mp3(frames: 10, tag: true), .mp3, 360),
            (SampleAudio.variableMP3(frames: 1_000), .mp3, 36_000),
            (
                SampleAudio.mp3(frames: 10) + Array("TAG".utf8) + [UInt8](repeating: 0, count: 125),
                .mp3, 360
            ),
        ]
        for (bytes, format, milliseconds) in cases {
            let info = AudioInfo.read(bytes)
            #expect(info?.format == format)
            #expect(info?.durationMilliseconds == milliseconds, "\(format)")
        }
    }

    @Test func aRecorderThatWasCutOffLeavesNoSize() {
        var bytes = SampleAudio.wav(milliseconds: 100)
        for size in [[0, 0, 0, 0], [255, 255, 255, 255], [0, 0, 0, 100]] as [[UInt8]] {
            bytes.replaceSubrange(40..<44, with: size)
            #expect(AudioInfo.read(bytes)?.durationMilliseconds == 100)
        }
    }

    @Test func whatIsNoRecordingIsNone() {
        let page = SampleAudio.page(Array("fishead\0".utf8), position: 0, number: 0)
        let cases: [[UInt8]] = [
            [], [0xFF], Array("RIFF".utf8), Array("hello, this is a text".utf8), page,
            Array(SampleAudio.wav(milliseconds: 1).prefix(20)),
            [UInt8](repeating: 0xFF, count: 5_000), [UInt8](repeating: 0, count: 5_000),
            Array(SampleAudio.mp3(frames: 1)),
        ]
        for bytes in cases { #expect(AudioInfo.read(bytes) == nil, "\(bytes.prefix(8))") }
    }

    /// Cut anywhere and with bytes changed anywhere, reading ends, and without a trap.
    @Test func brokenRecordingsAreRead() {
        var random = SystemRandomNumberGenerator()
        let samples = [
            SampleAudio.wav(milliseconds: 30, extra: SampleAudio.chunk("LIST", [1, 2, 3])),
            SampleAudio.opus(milliseconds: 100), SampleAudio.mp3(frames: 4, tag: true),
            SampleAudio.variableMP3(frames: 70),
        ]
        for sample in samples {
            for length in 0..<min(sample.count, 400) {
                _ = AudioInfo.read(Array(sample.prefix(length)))
            }
            for _ in 0..<1_500 {
                var bytes = sample
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    let place = Int.random(in: 0..<min(bytes.count, 300), using: &random)
                    bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
                }
                let info = AudioInfo.read(bytes)
                #expect((info?.durationMilliseconds ?? 0) >= 0)
            }
        }
    }
}
