import StrataCore

/// Purchases of customers who buy again until they stop: grouped by customer, in time order.
///
/// Pareto/NBD (Schmittlein, Morrison and Colombo, 1987): a customer buys as a Poisson process
/// whose rate is gamma distributed over customers, and leaves after an exponential time whose rate
/// is gamma distributed too. Amounts vary around a mean of the customer's own.
struct PurchasesTable: GeneratedTable {
    static let all: [GeneratedColumn] = [
        .init("customer_id", "customer_id", "客户编号", "cust_id", "khbh"),
        .init("person_name", "customer_name", "客户姓名", "cust_nm", "khxm"),
        .init("purchase", "purchase_date", "下单时间", "pur_dt", "xdsj"),
        .init("purchase", "product", "购买产品", "prod", "gmcp"),
        .init("purchase", "quantity", "数量", "qty", "sl"),
        .init("purchase", "amount", "成交金额", "amt", "cjje"),
        .init("purchase", "currency", "币种", "ccy", "bz"),
        .init("business_id", "order_number", "订单号", "ord_no", "ddh"),
        .init("purchase", "payment_method", "支付方式", "pay_mth", "zffs"),
        .init("payment_card", "masked_card", "卡号（脱敏）", "crd_m", "khtm"),
    ]

    /// The weeks in which purchases are seen, and those in which customers join.
    private static let observedWeeks = 104.0
    private static let joiningWeeks = 26.0

    let columns: [GeneratedColumn] = Self.all
    private let language: GenerateLanguage
    private let seed: UInt64
    private var customer = 0
    private var persona: Persona?
    private var random = SeededRandom(seed: 0)
    /// The next purchase, in weeks since the first day.
    private var nextWeek = 0.0
    private var leavesWeek = 0.0
    private var rate = 0.0
    private var meanAmount = 0.0

    init(language: GenerateLanguage, seed: UInt64) {
        self.language = language
        self.seed = seed ^ 0x9A4C
    }

    private mutating func startCustomer() -> Persona {
        customer += 1
        random = SeededRandom(seed: seed, stream: UInt64(customer))
        let persona = Persona(
            country: Persona.Country.any(in: language, &random), random: &random)
        self.persona = persona
        nextWeek = random.unit() * Self.joiningWeeks
        rate = random.gamma(shape: 0.55, rate: 10.6)
        leavesWeek = nextWeek + random.exponential(rate: random.gamma(shape: 0.61, rate: 11.7))
        meanAmount = 15.4 * 6.2 / max(random.gamma(shape: 3.7, rate: 1), 0.05)
        return persona
    }

    mutating func write(row index: Int, to out: inout RowWriter) {
        let buyer = persona ?? startCustomer()
        writePurchase(of: buyer, to: &out)
        nextWeek += random.exponential(rate: max(rate, 1e-9))
        if nextWeek > min(leavesWeek, Self.observedWeeks) { persona = nil }
    }

    private mutating func writePurchase(of buyer: Persona, to out: inout RowWriter) {
        let chinese = buyer.country == .china
        out.bytes.append(0x43)
        out.bytes.append(digits: UInt64(customer), width: 8)
        out.endCell()
        buyer.writeName(to: &out.bytes)
        out.endCell()
        let first = CalendarDay(year: 2024, month: 7, day: 1).number
        let seconds = Int(nextWeek * 604_800)
        let day = CalendarDay(number: first + seconds / 86_400)
        out.bytes.append(day: day)
        out.bytes.append(0x20)
        out.bytes.append(secondOfDay: seconds % 86_400)
        out.endCell()
        let products = chinese ? ChineseLexicon.shared.products : EnglishLexicon.shared.products
        products.write(products.frontHeavy(&random), to: &out.bytes)
        out.endCell()
        let quantity = 1 + min(random.below(5), random.below(3))
        out.bytes.append(number: UInt64(quantity))
        out.endCell()
        let amount = meanAmount * random.gamma(shape: 6.2, rate: 6.2) * (chinese ? 7 : 1)
        let cents = UInt64(max(min(amount, 9_000_000), 0.5) * 100)
        out.bytes.append(number: cents / 100)
        out.bytes.append(0x2E)
        out.bytes.append(digits: cents % 100, width: 2)
        out.endCell()
        let currency: StaticString =
            switch buyer.country {
            case .china: "CNY"
            case .america: "USD"
            case .britain: "GBP"
            }
        out.bytes.append(currency)
        out.endCell()
        Decoys.writeOrder(of: day, &random, to: &out.bytes)
        out.endCell()
        let payments = chinese ? ChineseLexicon.shared.payments : EnglishLexicon.shared.payments
        let method = payments.any(&random)
        payments.write(method, to: &out.bytes)
        out.endCell()
        let byCard = chinese ? method == 2 || method == 3 : method < 2
        if byCard { buyer.writeMaskedCard(to: &out.bytes) }
        out.endCell()
        out.endRow()
    }
}
