package import StrataCore
package import StrataVault

/// A field of a dataset's records: what it is and where its values are sealed.
package struct FieldDefinition: Sendable, Hashable {
    /// Its number in the schema, which stands in the records.
    package var number: Int
    /// As the source called it.
    package var name: String
    /// `nil` where it was judged that nothing is personal.
    package var label: LabelID?
    package var tier: SensitivityTier
    package var retentionClass: RetentionClass
    /// The widest masked form; `.none` where no part may be seen.
    package var mask: MaskForm
    /// Whether its values are stored at all.
    package var isKept = true
    /// Where its values still are while a relabelling that raised it goes on; not written down.
    var storedSlot: KeySlot?
    /// What it says of a call or a consent.
    package var role: FieldRole?
    /// Whether it was judged to hold identity numbers with less than
    /// `ImportPlan.sureEnoughToJoin`, and nobody has decided: then it joins no people.
    var isUnsureIdentity = false

    /// What its values do for finding and telling apart people.
    var searchRole: SearchRole? {
        let role = SearchRole(label)
        return role == .identity && isUnsureIdentity ? .possibleIdentity : role
    }

    var slot: KeySlot { KeySlot(tier, retentionClass) }

    /// A text, which is T1 in the records where it holds T1.
    var isText: Bool { label.map(ImportPlan.texts.contains) ?? false }
}

/// How the records of a dataset are read: its fields by number. Never changed once records have it.
package struct DatasetSchema: Sendable, Hashable {
    package var number: UInt16
    package var kind: RecordKind
    package var fields: [FieldDefinition]

    /// The field that has a role.
    func field(_ role: FieldRole) -> FieldDefinition? { fields.first { $0.role == role } }

    package subscript(_ number: Int) -> FieldDefinition? {
        fields.indices.contains(number) ? fields[number] : nil
    }
}

/// A list or source of people, and on which ground its data is there.
package struct Dataset: Sendable, Hashable {
    package var number: Int64
    package var name: String
    package var supplier: String?
    package var contract: String?
    package var lawfulBasis: String?
    package var purposes: [String] = []
    package var controller: String?
    /// ISO 3166-1 code of the country that the data comes from.
    package var country: String?
    /// The day on which its use ends, `YYYY-MM-DD`.
    package var expiry: String?
    /// SHA-256 of the policy that its labels were decided by, hexadecimal.
    package var policyDigest: String
    package var schemas: [DatasetSchema] = []
    /// The relabellings so far, the oldest first.
    package var relabels: [RelabelEntry] = []
    /// Set once its removal has begun.
    package var removal: Removal?
    /// The transfer that it was received with: then its end and its purposes bind.
    package var transfer: Int64?

    /// How far a dataset was taken back; all that is left of one at the end.
    package struct Removal: Sendable, Hashable {
        /// Microseconds since 1970, UTC.
        package var time: Int64
        package var records = 0
        package var subjects = 0
        package var isDone = false
    }

    package init(number: Int64, name: String, policyDigest: String) {
        self.number = number
        self.name = name
        self.policyDigest = policyDigest
    }

    /// Whether it was lent, and its time is over: nothing of it is read any more, only taken out.
    ///
    /// - Parameter now: Microseconds since 1970, UTC.
    /// - Returns: `false` for a list that was not lent.
    package func isOver(at now: Int64 = SystemClock.microseconds) -> Bool {
        guard transfer != nil else { return false }
        // A day that is none ends what it should have bounded.
        return (expiry.flatMap { CivilTime($0)?.end } ?? 0) <= now
    }

    /// Whether it was lent for something else.
    package func isClosed(to purpose: Purpose) -> Bool {
        let always: [Purpose] = [.compliance, .complaint, .audit]
        return transfer != nil && !always.contains(purpose)
            && !purposes.contains(purpose.rawValue)
    }

    /// What is missing before anybody may be called from it.
    package var missingForCalling: [String] {
        var missing: [String] = []
        if supplier == nil { missing.append("supplier") }
        if contract == nil { missing.append("contract") }
        if lawfulBasis == nil { missing.append("lawful-basis") }
        if purposes.isEmpty { missing.append("purposes") }
        if controller == nil { missing.append("controller") }
        if country == nil { missing.append("country") }
        if expiry == nil { missing.append("expiry") }
        return missing
    }

    /// A schema as records were sealed by it.
    package func schema(_ number: UInt16) -> DatasetSchema? {
        schemas.first { $0.number == number }
    }

    /// A schema as its records are handled now: what a relabelling raises counts at once, also for
    /// records that it has not come to yet.
    package func readingSchema(_ number: UInt16) -> DatasetSchema? {
        guard let stored = schema(number) else { return nil }
        guard let running = relabels.first(where: { $0.state == .running && !$0.isLowering }),
            let next = running.steps[number].flatMap(schema)
        else { return stored }
        var reading = stored
        for index in stored.fields.indices where stored.fields[index] != next.fields[index] {
            reading.fields[index] = next.fields[index]
            reading.fields[index].storedSlot = stored.fields[index].slot
        }
        return reading
    }

    /// The schemas that no relabelling has put another in the place of.
    var currentSchemas: [DatasetSchema] {
        var gone: Set<UInt16> = []
        for entry in relabels where entry.state == .running || entry.state == .done {
            gone.formUnion(entry.steps.keys)
            gone.subtract(entry.steps.values)
        }
        return schemas.filter { !gone.contains($0.number) }
    }

    /// What people have decided that columns are, by name; `nil` for nothing personal.
    package var decisions: [String: LabelID?] {
        relabels.filter { $0.state == .running || $0.state == .done }
            .flatMap(\.changes)
            .reduce(into: [:]) { $0.updateValue($1.to, forKey: $1.column) }
    }
}

// MARK: As documents

extension Dataset {
    private static func purpose(_ number: Int64) -> String { "dataset \(number)" }

    /// Names of lists and fields can give people away, so they are sealed; the facts about the
    /// source are about companies.
    func document(_ vault: Vault) -> DocumentRow {
        var clear: [String: CBOR] = [
            "policy": .text(policyDigest), "purposes": .array(purposes.map(CBOR.text)),
        ]
        clear["supplier"] = supplier.map(CBOR.text)
        clear["contract"] = contract.map(CBOR.text)
        clear["basis"] = lawfulBasis.map(CBOR.text)
        clear["controller"] = controller.map(CBOR.text)
        clear["country"] = country.map(CBOR.text)
        clear["expiry"] = expiry.map(CBOR.text)
        if let removal {
            clear["removal"] = .map([
                "time": .integer(removal.time), "records": .integer(Int64(removal.records)),
                "subjects": .integer(Int64(removal.subjects)), "done": .boolean(removal.isDone),
            ])
        }
        // A tombstone: when, and how much; not what it was called.
        if let removal, removal.isDone {
            let left = clear["removal"].map { ["removal": $0] } ?? [:]
            return DocumentRow(
                kind: .dataset, number: number, revision: 0, clear: CBOR.map(left).encoded,
                sealed: nil)
        }
        var pairs: [String: CBOR] = [
            "name": .text(name), "schemas": .array(schemas.map(\.cbor)),
            "relabels": .array(relabels.map(\.cbor)),
        ]
        pairs["transfer"] = transfer.map(CBOR.integer)
        let sealed = CBOR.map(pairs)
        return DocumentRow(
            kind: .dataset, number: number, revision: 0, clear: CBOR.map(clear).encoded,
            sealed: vault.keys.catalogue.seal(sealed.encoded, for: Self.purpose(number)))
    }

    init(_ row: DocumentRow, _ vault: Vault) throws {
        let clear = try CBOR(row.clear)
        if let removal = clear["removal"] {
            self.removal = Removal(
                time: removal["time"]?.integer ?? 0,
                records: Int(removal["records"]?.integer ?? 0),
                subjects: Int(removal["subjects"]?.integer ?? 0),
                isDone: removal["done"]?.boolean ?? false)
        }
        number = row.number
        guard removal?.isDone != true else {
            name = ""
            policyDigest = ""
            return
        }
        let sealed = try CBOR(
            try vault.keys.catalogue.open(row.sealed ?? [], for: Self.purpose(row.number)))
        name = sealed["name"]?.text ?? ""
        policyDigest = clear["policy"]?.text ?? ""
        purposes = clear["purposes"]?.array?.compactMap(\.text) ?? []
        supplier = clear["supplier"]?.text
        contract = clear["contract"]?.text
        lawfulBasis = clear["basis"]?.text
        controller = clear["controller"]?.text
        country = clear["country"]?.text
        expiry = clear["expiry"]?.text
        schemas = try (sealed["schemas"]?.array ?? []).map { try DatasetSchema($0) }
        relabels = try (sealed["relabels"]?.array ?? []).map { try RelabelEntry($0) }
        transfer = sealed["transfer"]?.integer
    }
}

extension DatasetSchema {
    var cbor: CBOR {
        .map([
            "number": .integer(Int64(number)), "kind": .integer(Int64(kind.rawValue)),
            "fields": .array(
                fields.map { field in
                    var pairs: [String: CBOR] = [
                        "name": .text(field.name), "tier": .text(field.tier.rawValue),
                        "label": field.label.map { .text($0.rawValue) } ?? .null,
                        "class": .text(field.retentionClass.rawValue),
                        "mask": .text(field.mask.rawValue), "kept": .boolean(field.isKept),
                    ]
                    pairs["role"] = field.role.map { .text($0.rawValue) }
                    if field.isUnsureIdentity { pairs["unsure"] = .boolean(true) }
                    return .map(pairs)
                }),
        ])
    }

    init(_ cbor: CBOR) throws {
        guard let number = cbor["number"]?.integer.flatMap(UInt16.init(exactly:)),
            let kind = cbor["kind"]?.integer.flatMap(UInt8.init(exactly:))
                .flatMap(RecordKind.init(rawValue:))
        else { throw SealError.malformed }
        self.number = number
        self.kind = kind
        fields = try (cbor["fields"]?.array ?? []).enumerated().map { index, field in
            guard let name = field["name"]?.text,
                let tier = field["tier"]?.text.flatMap(SensitivityTier.init(rawValue:)),
                let retentionClass = field["class"]?.text.flatMap(RetentionClass.init(rawValue:)),
                let mask = field["mask"]?.text.flatMap(MaskForm.init(rawValue:))
            else { throw SealError.malformed }
            var definition = FieldDefinition(
                number: index, name: name, label: field["label"]?.text.map { LabelID($0) },
                tier: tier, retentionClass: retentionClass, mask: mask,
                isKept: field["kept"]?.boolean ?? true,
                role: field["role"]?.text.flatMap(FieldRole.init(rawValue:)))
            definition.isUnsureIdentity = field["unsure"]?.boolean ?? false
            return definition
        }
    }
}
