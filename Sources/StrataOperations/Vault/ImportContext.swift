import StrataCore
import StrataVault
import Synchronization

/// What all threads of an import share: where values go, and with which keys.
struct ImportContext: Sendable {
    /// A column, prepared for the rows.
    struct Column: Sendable {
        var label: LabelID?
        var role: SearchRole?
        var mask: MaskForm
        var isKept: Bool
        /// Its values may not be stored.
        var isDropped: Bool
        var isScanned: Bool
        /// Its values are held, where anything is.
        var isHeld: Bool
        /// Index of its slot among the slots.
        var slot: Int
        /// Where a text goes that holds T1.
        var raisedSlot: Int?
        /// Where its masked form goes.
        var maskSlot: Int?
        /// What it says, where its values are kept in one form.
        var codedRole: FieldRole?
        /// How it says that somebody does not want to be called.
        var objection: ObjectionColumn?
    }

    let vault: VaultID
    let kind: RecordKind
    let dataset: Int64
    let batch: Int64
    let schema: UInt16
    let columns: [Column]
    /// The columns that have a masked form, ascending.
    let maskedColumns: [Int]
    /// Ascending.
    let slots: [KeySlot]
    let tierOneLabels: Set<LabelID>
    /// What no store may hold, also inside a text.
    let neverStored: Set<LabelID>
    let needsPerson: Bool
    /// The columns whose values are kept in one form, ascending.
    let codedColumns: [Int]
    let coder: FieldCoder
    /// The columns that may say that somebody does not want to be called, ascending.
    let objectionColumns: [Int]
    let refusal: RefusalPlan
    /// How rows without a person become companies; `nil` where none do.
    let companies: CompanyPlan?
    let tokeniser: Tokeniser
    let ringCipher: RingCipher
    let index: BlindIndex
    let authenticator: RowAuthenticator
    let numbers: NumberSource
    /// Whether numbers are left for people who are planted later.
    let leavesRoom: Bool
    /// How values are held that may be for minutes only; `nil` where they are left out.
    let hold: Hold?

    /// How, and until when (microseconds since 1970, UTC).
    struct Hold: Sendable {
        var cipher: HoldCipher
        var expires: Int64
    }

    /// The slot of the keys of held values.
    static let heldSlot = KeySlot(.t1, .purchase)

    init(
        plan: ImportPlan, schema: UInt16, dataset: Dataset, batch: ImportBatch, policy: Policy,
        results: ResultDictionary, vault: Vault, hold: Hold? = nil, numbers: NumberSource? = nil
    ) throws {
        self.hold = hold
        leavesRoom = numbers == nil
        self.vault = vault.id
        kind = plan.kind
        self.dataset = dataset.number
        self.batch = batch.number
        self.schema = schema
        var slots: Set<KeySlot> = []
        for column in plan.columns where column.action == .keep {
            let definition = column.definition
            slots.insert(definition.slot)
            if column.isScanned { slots.insert(KeySlot(.t1, definition.retentionClass)) }
            if Self.hasMask(definition) { slots.insert(KeySlot(.t2, definition.retentionClass)) }
        }
        let sorted = slots.sorted()
        self.slots = sorted
        func place(_ tier: SensitivityTier, _ definition: FieldDefinition) -> Int? {
            sorted.firstIndex(of: KeySlot(tier, definition.retentionClass))
        }
        let columns = plan.columns.map { column in
            let definition = column.definition
            let isKept = column.action == .keep
            return Column(
                label: column.label, role: isKept ? column.role : nil, mask: definition.mask,
                isKept: isKept, isDropped: !isKept, isScanned: column.isScanned,
                isHeld: column.action == .hold, slot: place(definition.tier, definition) ?? 0,
                raisedSlot: column.isScanned ? place(.t1, definition) : nil,
                maskSlot: isKept && Self.hasMask(definition) ? place(.t2, definition) : nil,
                codedRole: definition.role.flatMap { isKept && $0.isCoded ? $0 : nil },
                objection: isKept && definition.role == nil && plan.kind != .consent
                    ? ObjectionColumn(header: column.name, label: column.label) : nil)
        }
        self.columns = columns
        maskedColumns = columns.indices.filter { columns[$0].maskSlot != nil }
        tierOneLabels = Set(policy.vocabulary.filter { $0.tier == .t1 }.map(\.id))
        neverStored = Set(
            policy.vocabulary.map(\.id).filter { ImportPlan.isNeverStored($0, policy) })
        needsPerson = plan.kind == .contact || plan.kind == .consent
        codedColumns = columns.indices.filter { columns[$0].codedRole != nil }
        coder = FieldCoder(results: results)
        objectionColumns = columns.indices.filter { columns[$0].objection != nil }
        refusal = RefusalPlan(policy: policy, dataset: dataset, batch: batch, vault: vault)
        companies = plan.identifiesCompanies ? CompanyPlan(policy: policy) : nil
        tokeniser = Tokeniser()
        ringCipher = try vault.keys.ringCipher()
        index = try vault.keys.index(vault.records.state().indexGeneration)
        authenticator = vault.keys.authenticator
        self.numbers = numbers ?? NumberSource(vault.keyStore)
    }

    /// Keys of a new ring for slots, ascending, and the ring as the store keeps it.
    func keys(
        of slots: [KeySlot], ring: Int64, _ random: inout RandomPool
    ) -> (keys: [SubjectKey], ring: KeyStore.RingRow) {
        var seeds: [KeySeed] = []
        var keys: [SubjectKey] = []
        keys.reserveCapacity(slots.count)
        for tier in [SensitivityTier.t1, .t2] {
            let own = slots.filter { $0.tier == tier }
            guard !own.isEmpty else { continue }
            let seed = KeySeed.random(tier, &random)
            seeds.append(seed)
            keys += seed.keys(own)
        }
        let subject = SubjectKeys(ring: ring, seeds: seeds)
        return (
            keys,
            KeyStore.RingRow(
                ring: ring, epoch: ringCipher.epoch,
                tierOne: ringCipher.wrap(subject, tier: .t1),
                tierTwo: ringCipher.wrap(subject, tier: .t2))
        )
    }

    /// A masked form that shows something stands with the T2 values, so that no T1 is opened for it.
    private static func hasMask(_ definition: FieldDefinition) -> Bool {
        definition.tier == .t1 && definition.mask.isStored
    }
}

/// Gives out numbers of the key store to threads, many at a time.
final class NumberSource: Sendable {
    private let keyStore: KeyStore?
    private let range = Mutex<Range<Int64>>(0..<0)

    init(_ keyStore: KeyStore) { self.keyStore = keyStore }

    /// Numbers that were found free, and no others.
    init(given: Range<Int64>) {
        keyStore = nil
        range.withLock { $0 = given }
    }

    /// Numbers that are given to nobody, for looking only.
    private init() { keyStore = nil }

    static func imagined() -> NumberSource { NumberSource() }

    private static let chunk = 400_000

    /// - Returns: The first of `count` numbers that follow one another.
    func take(_ count: Int) throws -> Int64 {
        try range.withLock { range in
            if range.count < count {
                let size = max(count, Self.chunk)
                let first = try keyStore?.allocate(size) ?? max(range.upperBound, 1 << 60)
                range = first..<(first + Int64(size))
            }
            let first = range.lowerBound
            range = (first + Int64(count))..<range.upperBound
            return first
        }
    }
}
