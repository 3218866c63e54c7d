import StrataConnect
import Testing

/// Transcripts in the forms that recognisers of speech write.
@Suite struct TranscriptTests {
    private func text(_ text: String, _ format: TranscriptFormat) -> String? {
        TranscriptReader.text(of: Array(text.utf8), format: format).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test func plainTextIsReadInItsEncoding() {
        #expect(text("\u{FEFF}你好，我是王芳\n", .txt) == "你好，我是王芳\n")
        var utf16: [UInt8] = [0xFF, 0xFE]
        for unit in "号码 138".utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
        #expect(
            TranscriptReader.text(of: utf16, format: .txt).map {
                String(decoding: $0, as: UTF8.self)
            }
                == "号码 138")
        // GB18030, as Chinese systems write it: 您好，请问是王先生吗
        let gb: [UInt8] = [
            0xC4, 0xFA, 0xBA, 0xC3, 0xA3, 0xAC, 0xC7, 0xEB, 0xCE, 0xCA, 0xCA, 0xC7, 0xCD, 0xF5,
            0xCF,
            0xC8, 0xC9, 0xFA, 0xC2, 0xF0,
        ]
        #expect(
            TranscriptReader.text(of: gb, format: .txt).map { String(decoding: $0, as: UTF8.self) }
                == "您好，请问是王先生吗")
        #expect(text(" \n\t", .txt) == nil)
        #expect(text("", .txt) == nil)
    }

    @Test func cuesGiveTheirTextWithItsSpeaker() {
        let vtt = """
            WEBVTT - call 7

            NOTE not said

            1
            00:00.000 --> 00:02.000 align:start
            <v Agent>Good <b>morning</b> &amp; welcome
            second line

            00:02.000 --> 00:03.000\r
            您好\r

            """
        #expect(text(vtt, .vtt) == "Agent: Good morning & welcome\nsecond line\n您好\n")
        #expect(text("WEBVTT\n\nno cue at all", .vtt) == nil)
        #expect(text("a --> b\n<v ", .vtt) == "<v \n")
    }

    @Test(arguments: [
        (#"{"text": " whole ", "segments": [{"text": "part"}]}"#, " whole "),
        (#"{"segments": [{"text": "one"}, {"text": "two", "words": ["x"]}]}"#, "one\ntwo"),
        (#"[{"speaker": "A", "utterance": "嗯 \u597d"}]"#, "嗯 好"),
        (#"{"a": {"text": ["said", 1, true, null, -2.5e3]}}"#, "said"),
        (#"{"Display": "A", "x": "y"}"#, "A"),
        (#"{"results": {"transcripts": [{"transcript": "whole"}]}}"#, "whole"),
        (#"{"text": "\ud83d\ude00 \ud800 \"q\" \n."}"#, "😀 \u{FFFD} \"q\" \n."),
    ])
    func textIsFoundInJSON(json: String, expected: String) {
        #expect(text(json, .json) == expected)
    }

    @Test(arguments: [
        "", "{", "[1,]", #"{"text": "a"} x"#, #"{"text": "a"#, #"{"text" "a"}"#, #"{"t": "\u12"}"#,
        #"{"t": "\q"}"#, "{}", #"{"caller": "138", "extension": "7"}"#, #""bare""#, #"{"text": 5}"#,
        "nul", "[,]",
    ])
    func jsonWithoutTextIsNoTranscript(json: String) {
        #expect(text(json, .json) == nil)
    }

    @Test func nestingHasAnEnd() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(text(deep, .json) == nil)
        #expect(text(String(repeating: #"{"a":"#, count: 100_000), .json) == nil)
    }

    /// Changed and cut anywhere, transcripts are read to an end, and give valid text.
    @Test func brokenTranscriptsAreRead() {
        var random = SystemRandomNumberGenerator()
        let samples: [(String, TranscriptFormat)] = [
            (#"{"text": "a\u597d", "segments": [{"text": "b\n", "n": [1, {}]}]}"#, .json),
            ("WEBVTT\n\n1\n00:00 --> 00:01\n<v A>x &lt;&amp;\n", .vtt),
            ("您好 hello\n", .txt),
        ]
        for (sample, format) in samples {
            for _ in 0..<2_000 {
                var bytes = Array(sample.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                        in: 0...255, using: &random)
                }
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
                if let text = TranscriptReader.text(of: bytes, format: format) {
                    #expect(String(validating: text, as: UTF8.self) != nil)
                }
            }
        }
    }
}
