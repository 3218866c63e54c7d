/// The properties that make up the handling of a piece of data, in the order of reports.
package enum HandlingProperty: String, Sendable, Hashable, CaseIterable {
    case transit
    case atRest = "at_rest"
    case keyScope = "key_scope"
    case holdAtMost = "hold_at_most"
    case mask
    case roles
    case secondFactor = "second_factor"
    case purposes
    case purposeStated = "purpose_stated"
    case ticket
    case approvals
    case exportApprovals = "export_approvals"
    case disposeApprovals = "dispose_approvals"
    case audit
    case backup
    case export
    case watermark
    case rateLimit = "rate_limit"
    case search
    case deidentification
    case consent
    case impactAssessment = "impact_assessment"
    case transfer
    case store
    case retrieval
    case disposal

    package var title: LocalizedText {
        switch self {
        case .transit: LocalizedText(en: "Encryption on the way", zh: "传输加密")
        case .atRest: LocalizedText(en: "Protection at rest", zh: "静态保护")
        case .keyScope: LocalizedText(en: "Key scope", zh: "密钥范围")
        case .holdAtMost: LocalizedText(en: "Captured temporarily for", zh: "临时留存时限")
        case .mask: LocalizedText(en: "Masked form", zh: "脱敏形式")
        case .roles: LocalizedText(en: "Roles and actions", zh: "角色与操作")
        case .secondFactor: LocalizedText(en: "Second factor not older than", zh: "第二因素时效")
        case .purposes: LocalizedText(en: "Purposes", zh: "允许的目的")
        case .purposeStated: LocalizedText(en: "Purpose must be stated", zh: "须说明目的")
        case .ticket: LocalizedText(en: "Ticket needed", zh: "须有工单")
        case .approvals: LocalizedText(en: "Approvals to reveal in bulk", zh: "批量查看所需审批人数")
        case .exportApprovals: LocalizedText(en: "Approvals to export", zh: "导出所需审批人数")
        case .disposeApprovals: LocalizedText(en: "Approvals to dispose", zh: "销毁所需审批人数")
        case .audit: LocalizedText(en: "Audit", zh: "审计")
        case .backup: LocalizedText(en: "Backup", zh: "备份")
        case .export: LocalizedText(en: "Export", zh: "导出")
        case .watermark: LocalizedText(en: "Watermark", zh: "水印")
        case .rateLimit: LocalizedText(en: "Values an hour and actor", zh: "每人每小时可见数量")
        case .search: LocalizedText(en: "Search", zh: "检索")
        case .deidentification: LocalizedText(en: "In analyses and reports", zh: "用于分析与报表")
        case .consent: LocalizedText(en: "Ground for use", zh: "使用依据")
        case .impactAssessment: LocalizedText(en: "Impact assessment", zh: "影响评估")
        case .transfer: LocalizedText(en: "Access from the place", zh: "所在地访问")
        case .store: LocalizedText(en: "Store", zh: "存储层")
        case .retrieval: LocalizedText(en: "Retrieval", zh: "取回方式")
        case .disposal: LocalizedText(en: "Disposal", zh: "销毁方式")
        }
    }

    /// Decided by the tier of the seal (`TierDecision.sealedAs`) rather than by the tier of use.
    package var isSealing: Bool {
        switch self {
        case .atRest, .keyScope, .holdAtMost, .backup: true
        default: false
        }
    }
}

/// What one rule says of handling; `nil` where it says nothing.
package struct HandlingSettings: Sendable, Hashable {
    package var transit: TransitEncryption?
    package var atRest: RestProtection?
    package var keyScope: KeyScope?
    package var holdAtMost: HoldLimit?
    package var mask: Mask?
    package var roles: RoleMatrix?
    package var secondFactor: SecondFactor?
    package var purposes: PurposeSet?
    package var purposeStated: Demand?
    package var ticket: Demand?
    package var approvals: Approvals?
    package var exportApprovals: Approvals?
    package var disposeApprovals: Approvals?
    package var audit: AuditDepth?
    package var backup: BackupForm?
    package var export: ExportForm?
    package var watermark: Watermark?
    package var rateLimit: RateLimit?
    package var search: SearchForm?
    package var deidentification: DeIdentification?
    package var consent: ConsentForm?
    package var impactAssessment: Demand?
    package var transfer: TransferForm?
    package var store: StorePlace?
    package var retrieval: RetrievalMode?
    package var disposal: DisposalMethod?

    package init() {}
}

/// A whole handling: every property has a value. A fresh one is the strictest there is.
package struct Handling: Sendable, Hashable {
    package var transit = TransitEncryption.strictest
    package var atRest = RestProtection.strictest
    package var keyScope = KeyScope.strictest
    package var holdAtMost = HoldLimit.strictest
    package var mask = Mask.strictest
    package var roles = RoleMatrix.strictest
    package var secondFactor = SecondFactor.strictest
    package var purposes = PurposeSet.strictest
    package var purposeStated = Demand.strictest
    package var ticket = Demand.strictest
    package var approvals = Approvals.strictest
    package var exportApprovals = Approvals.strictest
    package var disposeApprovals = Approvals.strictest
    package var audit = AuditDepth.strictest
    package var backup = BackupForm.strictest
    package var export = ExportForm.strictest
    package var watermark = Watermark.strictest
    package var rateLimit = RateLimit.strictest
    package var search = SearchForm.strictest
    package var deidentification = DeIdentification.strictest
    package var consent = ConsentForm.strictest
    package var impactAssessment = Demand.strictest
    package var transfer = TransferForm.strictest
    package var store = StorePlace.strictest
    package var retrieval = RetrievalMode.strictest
    package var disposal = DisposalMethod.strictest

    package init() {}
}

extension HandlingField {
    /// Every property with its place in settings and handling.
    static let all: [HandlingField] = [
        field(.transit, \.transit, \.transit),
        field(.atRest, \.atRest, \.atRest),
        field(.keyScope, \.keyScope, \.keyScope),
        field(.holdAtMost, \.holdAtMost, \.holdAtMost),
        field(.mask, \.mask, \.mask),
        field(.roles, \.roles, \.roles),
        field(.secondFactor, \.secondFactor, \.secondFactor),
        field(.purposes, \.purposes, \.purposes),
        field(.purposeStated, \.purposeStated, \.purposeStated),
        field(.ticket, \.ticket, \.ticket),
        field(.approvals, \.approvals, \.approvals),
        field(.exportApprovals, \.exportApprovals, \.exportApprovals),
        field(.disposeApprovals, \.disposeApprovals, \.disposeApprovals),
        field(.audit, \.audit, \.audit),
        field(.backup, \.backup, \.backup),
        field(.export, \.export, \.export),
        field(.watermark, \.watermark, \.watermark),
        field(.rateLimit, \.rateLimit, \.rateLimit),
        field(.search, \.search, \.search),
        field(.deidentification, \.deidentification, \.deidentification),
        field(.consent, \.consent, \.consent),
        field(.impactAssessment, \.impactAssessment, \.impactAssessment),
        field(.transfer, \.transfer, \.transfer),
        field(.store, \.store, \.store),
        field(.retrieval, \.retrieval, \.retrieval),
        field(.disposal, \.disposal, \.disposal),
    ]
}
