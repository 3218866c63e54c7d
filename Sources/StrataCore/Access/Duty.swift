/// What somebody may do to the system, rather than to the data of a person.
package enum Duty: String, Sendable, Hashable, CaseIterable {
    /// Sign in, end one's own sessions, change one's own passphrase and factors, ask for approval.
    case own
    /// Bring files and recordings in.
    case importData = "import"
    /// Teams, campaigns, results of calls, and what datasets are.
    case lists
    /// Take numbers off do-not-call lists.
    case suppression
    case keys
    /// Split, use and export what recovers the keys.
    case recovery
    /// Settings of the audit log, dropping old entries, erasing contents.
    case auditKeeping = "audit_keeping"
    /// Read and verify the audit log, and whether the vault is whole.
    case auditReading = "audit_reading"
    /// Dial for an agent: get the number of the lead that the agent has, by a token of theirs.
    case dial
    /// Accounts: add, disable, hand over, end sessions, give out tokens, reset factors.
    case users
    /// Give somebody a role or take it away.
    case roles
    /// Let somebody in who was locked out.
    case release
    /// Decide what others ask for.
    case approve
    /// Look at what was done under break-glass.
    case review
    /// Plant people who are nobody, know which they are, and tell which export a file came from.
    case canaries
    /// Place legal holds, and look at them again.
    case holds
    /// End legal holds, so that what they are about can be destroyed.
    case holdRelease = "hold_release"
    /// Propose what is due for destruction, and destroy what two others have agreed to.
    case disposal
    /// Answer people who ask about their data, and authorities.
    case requests
    /// Move data into the archive and back, keep its segments, and say where it is.
    case archive
    /// Ask for archived data, and have back what others have agreed to.
    case retrieval
    /// Make backups, try them, throw old ones away, and say where they go.
    case backups

    package var title: LocalizedText {
        switch self {
        case .own: LocalizedText(en: "own account", zh: "本人账号")
        case .importData: LocalizedText(en: "import", zh: "导入")
        case .lists: LocalizedText(en: "teams, campaigns, datasets", zh: "班组、活动与数据集")
        case .suppression: LocalizedText(en: "do-not-call lists", zh: "勿扰名单")
        case .keys: LocalizedText(en: "keys", zh: "密钥")
        case .recovery: LocalizedText(en: "recovery of keys", zh: "密钥恢复")
        case .auditKeeping: LocalizedText(en: "keeping the audit log", zh: "维护审计日志")
        case .auditReading: LocalizedText(en: "reading the audit log", zh: "查阅审计日志")
        case .dial: LocalizedText(en: "dialling for agents", zh: "代坐席拨号")
        case .users: LocalizedText(en: "accounts", zh: "账号")
        case .roles: LocalizedText(en: "roles of others", zh: "他人角色")
        case .release: LocalizedText(en: "release who is locked out", zh: "解除锁定")
        case .approve: LocalizedText(en: "approve", zh: "审批")
        case .review: LocalizedText(en: "review break-glass", zh: "复核紧急访问")
        case .canaries: LocalizedText(en: "canaries and watermarks", zh: "诱饵记录与水印")
        case .holds: LocalizedText(en: "legal holds", zh: "法律保全")
        case .holdRelease: LocalizedText(en: "end of legal holds", zh: "解除法律保全")
        case .disposal: LocalizedText(en: "disposal", zh: "到期销毁")
        case .requests: LocalizedText(en: "requests of people", zh: "个人请求")
        case .archive: LocalizedText(en: "archive", zh: "归档")
        case .retrieval: LocalizedText(en: "retrieval from the archive", zh: "归档取回")
        case .backups: LocalizedText(en: "backups", zh: "备份")
        }
    }

    /// Whether it shows what a person's data says.
    package var readsData: Bool {
        [.importData, .dial, .canaries, .requests, .retrieval].contains(self)
    }

    /// Whether it changes anything that others rely on.
    package var changes: Bool { self != .own && self != .review && self != .auditReading }
}

/// Which role has which duty. A cell of which no rule speaks is `no`.
package struct DutyMatrix: HandlingValue, DocumentValue {
    package struct Cell: Sendable, Hashable {
        package var role: Role
        package var duty: Duty
    }

    package var cells: [Cell: Grant]

    package static let strictest = DutyMatrix(cells: [:]).closed

    package subscript(_ role: Role, _ duty: Duty) -> Grant {
        cells[Cell(role: role, duty: duty)] ?? .no
    }

    package func tightened(by other: DutyMatrix) -> DutyMatrix {
        DutyMatrix(cells: cells.merging(other.cells) { max($0, $1) })
    }

    package var closed: DutyMatrix {
        var all = cells
        for role in Role.allCases {
            for duty in Duty.allCases where all[Cell(role: role, duty: duty)] == nil {
                all[Cell(role: role, duty: duty)] = .no
            }
        }
        return DutyMatrix(cells: all)
    }

    package func decides(_ joined: DutyMatrix) -> Bool {
        cells.contains { joined.cells[$0.key] == $0.value }
    }

    package var text: String { tree.inline }

    package var tree: PolicyTree {
        if self == .strictest { return .text("none") }
        return .map(
            Role.allCases.compactMap { role in
                let row = Duty.allCases.compactMap { duty in
                    cells[Cell(role: role, duty: duty)].map {
                        (duty.rawValue, PolicyTree.text($0.rawValue))
                    }
                }
                return row.isEmpty ? nil : (role.rawValue, .map(row))
            })
    }

    static func read(_ node: SourceNode, _ reader: PolicyReader) -> DutyMatrix? {
        if node.text == "none" { return .strictest }
        guard let rows = FieldReader(node, reader, allowed: Role.allCases.map(\.rawValue)) else {
            return nil
        }
        var cells: [Cell: Grant] = [:]
        for role in Role.allCases {
            guard let row = rows[role.rawValue],
                let fields = FieldReader(row, reader, allowed: Duty.allCases.map(\.rawValue))
            else { continue }
            for duty in Duty.allCases {
                if let grant = fields.word(duty.rawValue, Grant.self) {
                    cells[Cell(role: role, duty: duty)] = grant
                }
            }
        }
        return DutyMatrix(cells: cells)
    }
}
