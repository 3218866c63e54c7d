import Foundation
import StrataCore
import Testing

@testable import StrataVault

/// Requests to object stores: signatures that AWS published, and a server that checks them.
@Suite struct S3Tests {
    // The examples of AWS, "Authenticating Requests: Using the Authorization Header", whose secret
    // is AWS's own example.
    private static let signature = S3Signature(
        credentials: S3Credentials(
            identifier: "AKIAIOSFODNN7EXAMPLE",
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        region: "us-east-1", time: 1_369_353_600)
    private static let none = Array(
        [
            0xe3b0_c442_98fc_1c14, 0x9afb_f4c8_996f_b924, 0x27ae_41e4_649b_934c,
            0xa495_991b_7852_b855,
        ].map { (word: UInt64) in withUnsafeBytes(of: word.bigEndian) { Array($0) } }.joined())

    struct Example: Sendable {
        var request: S3Signature.Request
        var signature: String
    }

    static let examples = [
        Example(
            request: .init(
                method: "GET", host: "examplebucket.s3.amazonaws.com", path: "/test.txt",
                headers: ["range": "bytes=0-9"], digest: none),
            signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
        Example(
            request: .init(
                method: "PUT", host: "examplebucket.s3.amazonaws.com", path: "/test$file.text",
                headers: [
                    "date": "Fri, 24 May 2013 00:00:00 GMT",
                    "x-amz-storage-class": "REDUCED_REDUNDANCY",
                ], digest: TreeHash.digest(Array("Welcome to Amazon S3.".utf8)).bytes),
            signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"),
        Example(
            request: .init(
                method: "GET", host: "examplebucket.s3.amazonaws.com", path: "/",
                query: [("lifecycle", "")], digest: none),
            signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        Example(
            request: .init(
                method: "GET", host: "examplebucket.s3.amazonaws.com", path: "/",
                query: [("prefix", "J"), ("max-keys", "2")], digest: none),
            signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ]

    @Test(arguments: examples)
    func signaturesAreThoseThatAWSPublished(example: Example) {
        let headers = Self.signature.headers(for: example.request)
        #expect(headers["authorization"]?.hasSuffix("Signature=\(example.signature)") == true)
    }

    @Test(arguments: [
        ("s3:https://s3.example.org/audit-logs", "/audit-logs/x", "us-east-1"),
        (
            "s3:https://s3.example.org:9000/audit-logs/a/b/#cn-north-1", "/audit-logs/a/b/x",
            "cn-north-1"
        ),
        ("s3:http://127.0.0.1:9000/audit-logs", "/audit-logs/x", "us-east-1"),
    ])
    func placesAreRead(text: String, path: String, region: String) throws {
        let address = try #require(S3Address(text))
        #expect(address.path("x") == path && address.region == region)
        #expect(S3Address(address.description) == address)
    }

    @Test(arguments: [
        "s3:http://s3.example.org/audit-logs", "https://s3.example.org/audit-logs",
        "s3:https://s3.example.org", "s3:https://s3.example.org/a", "s3:https://h/Bucket",
        "s3:https://h/audit-logs/../other", "s3:https://me:you@h/audit-logs",
        "s3:https://h/audit-logs?x=1", "s3:", "s3:https://h/audit-logs#",
    ])
    func otherPlacesAreNot(text: String) { #expect(S3Address(text) == nil) }

    @Test func credentialsAreThoseOfTheProfile() throws {
        let file = """
            # of the tools
            [default]
            aws_access_key_id = one
            aws_secret_access_key=two

            [ audit ]
            aws_access_key_id=three
            aws_secret_access_key = fo=ur
            aws_session_token = five
            [broken]
            aws_access_key_id = six
            """
        #expect(
            S3Credentials(file, profile: "default")
                == S3Credentials(identifier: "one", secret: "two"))
        #expect(
            S3Credentials(file, profile: "audit")
                == S3Credentials(identifier: "three", secret: "fo=ur", token: "five"))
        #expect(S3Credentials(file, profile: "broken") == nil)
        #expect(S3Credentials(file, profile: "nobody") == nil)
        let folder = try TemporaryFolder()
        try file.write(toFile: folder("credentials"), atomically: true, encoding: .utf8)
        let variables = [
            "AWS_SHARED_CREDENTIALS_FILE": folder("credentials"), "AWS_PROFILE": "audit",
        ]
        #expect(try S3Credentials.find { variables[$0] }.identifier == "three")
        #expect(throws: S3Error.noCredentials) {
            _ = try S3Credentials.find { _ in nil }
        }
        #expect(throws: S3Error.credentialsFile(folder("credentials"))) {
            _ = try S3Credentials.find { name in
                name == "AWS_PROFILE" ? "nobody" : variables[name]
            }
        }
    }

    @Test(TestServers.needsSeaweed)
    func aServerTakesThemAndRefusesOthers() throws {
        let server = try S3Server()
        let bucket = try server.bucket("letters")
        #expect(try bucket.get("a") == nil)
        let names = ["a", "space and + plus", "数据/表", "a~b_c-d.e", "%41"]
        for (number, name) in names.enumerated() {
            try bucket.put(Array("\(number) \(name)".utf8), name)
        }
        for (number, name) in names.enumerated() {
            #expect(try bucket.get(name)?.body == Array("\(number) \(name)".utf8))
        }
        // Conditions.
        #expect(try !bucket.put([9], "a", if: .absent))
        #expect(try bucket.put([9], "new", if: .absent))
        let tag = try #require(try bucket.get("new")?.tag)
        #expect(try bucket.put([10], "new", if: .tag(tag)))
        #expect(try !bucket.put([11], "new", if: .tag(tag)))
        #expect(try bucket.get("new")?.body == [10])
        try bucket.delete("new")
        try bucket.delete("new")
        #expect(try bucket.get("new") == nil)
        // Somebody else, and a clock that is wrong.
        let address = try server.address("letters")
        var wrong = S3Server.credentials
        wrong.secret = "another"
        #expect(
            throws: S3Error.refused(
                bucket: address.description, status: 403, code: "SignatureDoesNotMatch")
        ) { _ = try S3Client(address, wrong).get("a") }
        #expect(
            throws: S3Error.refused(
                bucket: address.description, status: 403, code: "RequestTimeTooSkewed")
        ) {
            _ = try S3Client(
                address, S3Server.credentials,
                now: { SystemClock.microseconds - 3_600_000_000 }
            ).get("a")
        }
        server.stop()
        #expect(throws: S3Error.unreachable(address.description)) {
            _ = try S3Client(address, S3Server.credentials, limitSeconds: 5).get("a")
        }
    }

    @Test(TestServers.needsSeaweed)
    func aBucketWitnessesAndRefusesAFork() throws {
        let server = try S3Server()
        let bucket = try server.bucket("witness")
        let fixture = try AuditLogFixture()
        let key = fixture.keys.signer.key
        let address = try server.address("witness")
        var witness = try #require(AuditWitness(address.description))
        witness.credentials = S3Server.credentials
        #expect(try witness.held(key) == nil)
        try fixture.fill(300)
        #expect(
            try witness.send(fixture.log, key: key)
                == .init(before: nil, size: 300, isCosigned: false))
        try fixture.fill(50, from: 300)
        #expect(
            try witness.send(fixture.log, key: key)
                == .init(before: 300, size: 350, isCosigned: false))
        // Once more is the same.
        #expect(try witness.send(fixture.log, key: key).size == 350)
        #expect(try witness.held(key)?.size == 350)
        let name = key.name.replacing("/", with: "_") + ".checkpoints/"
        for size in [300, 350] { #expect(try bucket.get("\(name)\(size)") != nil) }
        // Another history, longer and signed by the same key, and a shorter one.
        try fixture.remove("../audit")
        try fixture.fill(400, from: 9_000)
        #expect(throws: AuditError.fork(address.description)) {
            _ = try witness.send(fixture.log, key: key)
        }
        try fixture.remove("../audit")
        try fixture.fill(10)
        #expect(throws: AuditError.fork(address.description)) {
            _ = try witness.send(fixture.log, key: key)
        }
        #expect(try witness.held(key)?.size == 350)
        // What is put in its place and signed by nobody.
        try bucket.put(Array("nothing".utf8), key.name.replacing("/", with: "_") + ".checkpoint")
        #expect(throws: AuditError.notSigned(address.description)) {
            _ = try witness.send(fixture.log, key: key)
        }
        var stranger = witness
        stranger.credentials?.secret = "guessed"
        #expect(
            throws: AuditError.bucket(
                .refused(
                    bucket: address.description, status: 403, code: "SignatureDoesNotMatch"))
        ) { _ = try stranger.send(fixture.log, key: key) }
    }
}
