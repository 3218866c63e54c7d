import FoundationEssentials
import StrataConnect
import StrataCore
import StrataVault

/// The seeds of tokens of hardware, as their maker delivers them: a table with the columns login,
/// serial, secret (base 32 or hexadecimal), and perhaps algorithm, digits, period or counter; or a
/// portable symmetric key container (RFC 6030).
package enum SeedFile {
    package struct Seed: Sendable, Hashable {
        package var login: String
        package var code: EnrolledCode
    }

    /// - Throws: `ImportError.unreadable`, `AccountError.noColumn`, `.badSeed` for the first row that
    ///   is none.
    package static func read(_ path: String) throws -> [Seed] {
        if let bytes = FileManager.default.contents(atPath: path),
            bytes.count <= SmallXML.longest, let seeds = try container(Array(bytes))
        {
            return seeds
        }
        let table = try NamedTable(path: path)
        func needed(_ names: [String]) throws -> Int {
            guard let place = table.place(names) else { throw AccountError.noColumn(names[0]) }
            return place
        }
        let login = try needed(["login", "user", "username", "登录名", "用户名", "账号"])
        let serial = try needed(["serial", "serialnumber", "serialno", "序列号"])
        let secret = try needed(["secret", "seed", "key", "secretkey", "种子", "密钥"])
        let algorithm = table.place(["algorithm", "hash", "算法"])
        let digits = table.place(["digits", "length", "otplength", "位数"])
        let period = table.place(["period", "timestep", "interval", "timeinterval", "周期"])
        let counter = table.place(["counter", "计数器"])
        return try table.rows.map { number, cells in
            func cell(_ place: Int?) -> String? {
                place.map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
            }
            let text = Text(
                login: cells[login], serial: cells[serial], secret: cells[secret],
                algorithm: cell(algorithm), digits: cell(digits), period: cell(period),
                counter: cell(counter))
            guard let seed = Seed(text) else { throw AccountError.badSeed(line: number) }
            return seed
        }
    }

    /// A token as a table or somebody's program describes it.
    package struct Text: Sendable, Hashable {
        package var login: String
        package var serial: String
        /// Base 32 or hexadecimal.
        package var secret: String
        package var algorithm: String?
        package var digits: String?
        /// Seconds.
        package var period: String?
        /// The next count, of a token that counts.
        package var counter: String?

        package init(
            login: String, serial: String, secret: String, algorithm: String? = nil,
            digits: String? = nil, period: String? = nil, counter: String? = nil
        ) {
            self.login = login
            self.serial = serial
            self.secret = secret
            self.algorithm = algorithm
            self.digits = digits
            self.period = period
            self.counter = counter
        }
    }

    /// Hexadecimal where it can be, as makers of tokens write it; else base 32.
    fileprivate static func secret(_ text: String) -> [UInt8]? {
        let plain = text.filter { !$0.isWhitespace && $0 != "-" && $0 != ":" }
        let digits = plain.compactMap { $0.isASCII ? $0.hexDigitValue : nil }
        if digits.count == plain.count, digits.count.isMultiple(of: 2) {
            return stride(from: 0, to: digits.count, by: 2).map {
                UInt8(digits[$0] << 4 | digits[$0 + 1])
            }
        }
        return Base32.bytes(plain)
    }
}

extension AccountBook {
    /// Gives tokens of hardware to those who have them, all or none.
    ///
    /// - Throws: `AccountError.unknown`, `.seedTaken` where a token of that secret is somebody's.
    package func assign(_ seeds: [SeedFile.Seed]) throws {
        // Who there is, is for those who may know.
        try AuditTrail(vault).check(AuditTrail.Request(.userSet))
        let known = try accounts()
        let owners = try seeds.map { seed -> Int64 in
            guard let owner = known.first(where: { $0.login == seed.login && !$0.isService })
            else { throw AccountError.unknown }
            return owner.number
        }
        var request = AuditTrail.Request(.userSet)
        request.accounts = owners
        try AuditTrail(vault).perform(request) {
            try vault.records.write { transaction in
                var taken = Set<[UInt8]>()
                for row in try transaction.documents(.account) {
                    taken.formUnion(try Account(row, vault).codes.map(\.code.secret))
                }
                for (seed, owner) in zip(seeds, owners) {
                    guard taken.insert(seed.code.code.secret).inserted else {
                        throw AccountError.seedTaken(seed.code.label)
                    }
                    guard let row = try transaction.document(.account, owner) else {
                        throw AccountError.unknown
                    }
                    var account = try Account(row, vault)
                    account.codes.append(seed.code)
                    try transaction.put(account.document(vault))
                }
            }
        }
    }
}

extension SeedFile.Seed {
    /// `nil` for what describes no token.
    package init?(_ text: SeedFile.Text) {
        let isCounting = text.counter != nil && text.period == nil
        let words = (text.algorithm ?? "SHA1").uppercased().filter { $0 != "-" }
        guard let hash = OneTimeCode.Algorithm(rawValue: words.replacing("HMAC", with: "")),
            let length = Int(text.digits ?? "6"), let bytes = SeedFile.secret(text.secret),
            let step = isCounting ? 0 : Int(text.period ?? "30"),
            let first = Int64(text.counter ?? "0"), first >= 0,
            let code = OneTimeCode(
                secret: bytes, algorithm: hash, digits: length, period: isCounting ? nil : step),
            let account = Account.login(text.login), !text.serial.isEmpty
        else { return nil }
        self.init(
            login: account,
            code: EnrolledCode(
                code, label: text.serial, lastStep: isCounting && first > 0 ? first - 1 : nil))
    }
}
