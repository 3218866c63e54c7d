/// Names of columns: what they are usually called, and which are like a mistyped one.
enum ColumnSuggestion {
    /// Words by role, the surest first.
    private static let words: [PurchaseColumns.Role: [String]] = [
        .customer: [
            "customerid", "customer", "custid", "cust", "clientid", "client", "userid", "user",
            "memberid", "member", "buyerid", "buyer", "accountid", "account", "客户编号", "客户号",
            "客户id", "客户", "会员编号", "会员号", "会员", "用户id", "用户编号", "用户", "买家", "顾客", "手机",
            "phone", "contactid", "subject", "id",
        ],
        .date: [
            "purchasedate", "orderdate", "invoicedate", "transactiondate", "paymentdate", "date",
            "datetime", "orderedat", "purchasedat", "createdat", "timestamp", "time", "purdt",
            "下单时间", "购买日期", "成交日期", "订单日期", "交易日期", "付款时间", "日期", "时间", "xdsj",
        ],
        .amount: [
            "amount", "dollarvalue", "totalamount", "orderamount", "revenue", "sales", "total",
            "value", "spend", "spending", "monetary", "payment", "price", "amt", "dollars",
            "成交金额", "订单金额", "交易金额", "实付金额", "消费金额", "金额", "总价", "销售额", "实付", "cjje",
        ],
    ]

    /// How surely a name is one of a role, 0 the most; `nil` where it is none.
    static func rank(_ name: String, as role: PurchaseColumns.Role) -> Int? {
        let plain = normalised(name)
        let words = words[role] ?? []
        if let index = words.firstIndex(of: plain) { return index }
        // Part of a longer name: `total_amount_cny`; short words stand in too many others.
        return words.firstIndex { $0.unicodeScalars.count > 3 && plain.contains($0) }
            .map { words.count + $0 }
            ?? words.firstIndex {
                $0.unicodeScalars.contains { $0.value > 0x3000 } && plain.contains($0)
            }.map { words.count + $0 }
    }

    /// Up to three names that are like one that is missing.
    static func names(like name: String, among names: [String]) -> [String] {
        let wanted = normalised(name)
        let ranked = names.map { candidate -> (name: String, distance: Int) in
            let plain = normalised(candidate)
            if !wanted.isEmpty, plain.contains(wanted) || wanted.contains(plain), !plain.isEmpty {
                return (candidate, 1)
            }
            return (candidate, distance(wanted, plain))
        }
        let limit = max(wanted.count / 2, 1)
        return ranked.filter { $0.distance <= limit }.sorted { $0.distance < $1.distance }
            .prefix(3).map(\.name)
    }

    private static func normalised(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.lowercased().unicodeScalars.filter { !" _-.()（）".unicodeScalars.contains($0) })
        )
    }

    /// Levenshtein's distance, of starts of names.
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.prefix(60)), Array(b.prefix(60)))
        var row = Array(0...b.count)
        for i in 0..<a.count {
            var diagonal = row[0]
            row[0] = i + 1
            for j in 0..<b.count {
                let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
