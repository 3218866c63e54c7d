/// The roles of the people who use the system.
package enum Role: String, Sendable, Hashable, CaseIterable {
    case agent
    case teamLead = "team_lead"
    case manager
    case compliance
    case auditor
    case administrator
    case custodian
    case trainer
    case engineer

    package var title: LocalizedText {
        switch self {
        case .agent: LocalizedText(en: "Agent", zh: "坐席")
        case .teamLead: LocalizedText(en: "Team lead", zh: "班组长")
        case .manager: LocalizedText(en: "Operations manager", zh: "运营经理")
        case .compliance: LocalizedText(en: "Compliance officer", zh: "合规专员")
        case .auditor: LocalizedText(en: "Auditor", zh: "审计员")
        case .administrator: LocalizedText(en: "Administrator", zh: "系统管理员")
        case .custodian: LocalizedText(en: "Key custodian", zh: "密钥保管人")
        case .trainer: LocalizedText(en: "Trainer", zh: "培训师")
        case .engineer: LocalizedText(en: "Data engineer", zh: "数据工程师")
        }
    }
}

/// What a role can do with data.
package enum Action: String, Sendable, Hashable, CaseIterable {
    /// See the masked form.
    case view
    /// See one value in the clear.
    case reveal
    /// Call the person, without seeing the number where it is masked.
    case call
    case edit
    case export
    /// Change a label, tier or decision.
    case relabel
    /// Ask for disposal, or approve it.
    case dispose
    /// Bring back from the archive.
    case restore

    package var title: LocalizedText {
        switch self {
        case .view: LocalizedText(en: "see masked", zh: "查看脱敏值")
        case .reveal: LocalizedText(en: "reveal", zh: "查看明文")
        case .call: LocalizedText(en: "call", zh: "拨打")
        case .edit: LocalizedText(en: "edit", zh: "修改")
        case .export: LocalizedText(en: "export", zh: "导出")
        case .relabel: LocalizedText(en: "relabel", zh: "调整标签")
        case .dispose: LocalizedText(en: "dispose", zh: "销毁")
        case .restore: LocalizedText(en: "restore", zh: "恢复")
        }
    }

    /// Whether the action shows or hands out what a person's data says.
    package var readsData: Bool {
        switch self {
        case .view, .reveal, .export, .edit, .restore: true
        case .call, .relabel, .dispose: false
        }
    }
}

/// Which role may do what. A cell that a rule does not speak of is left as the others have it; a
/// cell that no rule speaks of is `no`.
package struct RoleMatrix: HandlingValue, DocumentValue {
    package struct Cell: Sendable, Hashable {
        package var role: Role
        package var action: Action
    }

    package var cells: [Cell: Grant]

    package static let strictest = RoleMatrix(cells: [:]).closed

    package subscript(_ role: Role, _ action: Action) -> Grant {
        cells[Cell(role: role, action: action)] ?? .no
    }

    package func tightened(by other: RoleMatrix) -> RoleMatrix {
        RoleMatrix(cells: cells.merging(other.cells) { max($0, $1) })
    }

    package var closed: RoleMatrix {
        var all = cells
        for role in Role.allCases {
            for action in Action.allCases where all[Cell(role: role, action: action)] == nil {
                all[Cell(role: role, action: action)] = .no
            }
        }
        return RoleMatrix(cells: all)
    }

    /// The same without the cells that are `no`.
    package var granted: RoleMatrix { RoleMatrix(cells: cells.filter { $0.value != .no }) }

    /// A vote decides where one of its cells is the joined one.
    package func decides(_ joined: RoleMatrix) -> Bool {
        cells.contains { joined.cells[$0.key] == $0.value }
    }

    package var text: String { tree.inline }

    package var tree: PolicyTree {
        if self == .strictest { return .text("none") }
        return .map(
            Role.allCases.compactMap { role in
                let row = Action.allCases.compactMap { action in
                    cells[Cell(role: role, action: action)].map {
                        (action.rawValue, PolicyTree.text($0.rawValue))
                    }
                }
                return row.isEmpty ? nil : (role.rawValue, .map(row))
            })
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> RoleMatrix? {
        if node.text == "none" { return .strictest }
        guard let rows = FieldReader(node, reader, allowed: Role.allCases.map(\.rawValue)) else {
            return nil
        }
        var cells: [Cell: Grant] = [:]
        for role in Role.allCases {
            guard let row = rows[role.rawValue],
                let fields = FieldReader(
                    row, reader, allowed: Action.allCases.map(\.rawValue))
            else { continue }
            for action in Action.allCases {
                if let grant = fields.word(action.rawValue, Grant.self) {
                    cells[Cell(role: role, action: action)] = grant
                }
            }
        }
        return RoleMatrix(cells: cells)
    }
}

/// The form in which each role sees a value without revealing it.
package struct Mask: HandlingValue, DocumentValue {
    /// The form for roles that are not named.
    package var standard: MaskForm
    package var roles: [Role: MaskForm]

    package static let strictest = Mask(standard: .none, roles: [:])

    package init(standard: MaskForm, roles: [Role: MaskForm]) {
        self.standard = standard
        // One form for one meaning, so that equal masks are equal.
        self.roles = roles.filter { $0.value != standard }
    }

    package subscript(_ role: Role?) -> MaskForm {
        guard let role else { return standard }
        return roles[role] ?? standard
    }

    /// The form that shows most to any role: what is stored beside a sealed T1 value.
    package var widest: MaskForm { Role.allCases.map { self[$0] }.min() ?? standard }

    package func tightened(by other: Mask) -> Mask {
        var roles: [Role: MaskForm] = [:]
        for role in Role.allCases { roles[role] = max(self[role], other[role]) }
        return Mask(standard: max(standard, other.standard), roles: roles)
    }

    package func decides(_ joined: Mask) -> Bool {
        standard == joined.standard || Role.allCases.contains { self[$0] == joined[$0] }
    }

    package var text: String { tree.inline }

    package var tree: PolicyTree {
        guard !roles.isEmpty else { return .text(standard.rawValue) }
        return .map(
            [("default", .text(standard.rawValue))]
                + Role.allCases.compactMap { role in
                    roles[role].map { (role.rawValue, .text($0.rawValue)) }
                })
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> Mask? {
        if node.text != nil {
            return MaskForm.read(node, reader).map { Mask(standard: $0, roles: [:]) }
        }
        guard
            let fields = FieldReader(
                node, reader, allowed: ["default"] + Role.allCases.map(\.rawValue)),
            let standard = fields.requiredWord("default", MaskForm.self)
        else { return nil }
        var roles: [Role: MaskForm] = [:]
        for role in Role.allCases { roles[role] = fields.word(role.rawValue, MaskForm.self) }
        return Mask(standard: standard, roles: roles)
    }
}
