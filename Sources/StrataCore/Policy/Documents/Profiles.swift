extension PolicyDocuments {
    /// The shipped profiles by name: regulation sets first, then trades.
    static let profiles: [(name: String, text: String)] = [
        ("cn", profileCN),
        ("us", profileUS),
        ("uk", profileUK),
        ("eu", profileEU),
        ("ca", profileCA),
        ("cn-insurance", profileCNInsurance),
        ("cn-education", profileCNEducation),
        ("cn-property", profileCNProperty),
    ]
}
