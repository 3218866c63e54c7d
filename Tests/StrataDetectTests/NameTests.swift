import Testing

@testable import StrataDetect

/// Names in texts as they are written and said: terse notes, chats, transcripts, mails.
@Suite struct NameTests {
    private func names(_ text: String) -> [String] {
        Scan.found(text).filter { $0.hasPrefix("person_name:") }.map {
            String($0.dropFirst("person_name:".count))
        }
    }

    @Test(arguments: [
        // A note's list.
        ("许嘉禾 女 42 想了解重疾", ["许嘉禾"]),
        ("姓名：慕容雪，证件待补", ["慕容雪"]),
        ("投保人：令狐冲；受益人：任盈盈", ["令狐冲", "任盈盈"]),
        ("2024/5/3 傅一诺 13800138000 未接", ["傅一诺"]),
        ("前妻邱若兰不同意", ["邱若兰"]),
        ("监护人池晓峰签字", ["池晓峰"]),
        // How one is addressed.
        ("小陈你好", ["小陈"]),
        ("老魏说他不买了，让小魏再打", ["老魏", "小魏"]),
        ("请转告阿芬，明天到店", ["阿芬"]),
        ("小区物业小郑来电", ["小郑"]),
        ("芳姐让你回个电话", ["芳姐"]),
        ("大刘：车停哪了\n二胖：楼下", ["大刘", "二胖"]),
        ("慧慧：到了吗", ["慧慧"]),
        ("妞妞妈：明天还上课吗", ["妞妞妈"]),
        ("免贵姓欧阳", ["欧阳"]),
        ("客户：我姓窦", ["窦"]),
        ("康师傅您好，我是平台客服", ["康师傅"]),
        ("面试官陈某没有到场", ["陈某"]),
        // Names of other peoples.
        ("我叫买买提·艾力", ["买买提·艾力"]),
        ("转接艾尼瓦尔·热合曼先生", ["艾尼瓦尔·热合曼"]),
        ("扎西卓玛要求回电", ["扎西卓玛"]),
        ("哈斯其其格，蒙古族", ["哈斯其其格"]),
        ("户口本上 LI XIAOMING 这样写", ["LI XIAOMING"]),
        ("请问是方圆吗？是的", ["方圆"]),
        ("我是他儿子小军", ["小军"]),
        ("收货人：冯程程 电话稍后", ["冯程程"]),
        ("欠款人戚薇薇，共同借款人路遥", ["戚薇薇", "路遥"]),
        ("阿莲和阿珍一起来的", ["阿莲", "阿珍"]),
    ])
    func chineseNameIsFound(_ text: String, _ expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        "高兴地答应了，周末再联系", "周末促销，金额较大，马上处理", "王府井店今天白天没有人",
        "小米手机和小度音箱各一台", "老年卡办理，大方得体", "关注公众号，任何问题联系客服",
        "自由摄影师，由客户转来", "仓储同事说和太太商量", "请问老人家要什么", "老高了，够不着",
        "顾客想要低脂那一款", "老百姓都认这个", "刚刚：系统提示", "伟哥是药",
        "采购主管不在，法定节假日休息", "用奶奶手机下单", "阿里云：服务到期", "于某日再访",
        "北京·朝阳", "备注：尽快", "套餐：小金库", "高级会员，周年庆", "程序出错，计划推迟，白条逾期",
        "任何人不得入内，段落大意", "毛利率，毛坯房，苗木基地", "班主任说孩子成绩好", "唐诗三百首",
    ])
    func chineseWordIsNoName(_ text: String) {
        #expect(names(text).isEmpty)
    }

    @Test(arguments: [
        // In lower case, as it is said.
        ("yeah hi this is denise from cornerstone is brian there", ["denise", "brian"]),
        ("my name is olumide adebayo and i'm calling", ["olumide adebayo"]),
        ("my name is wanjirux kamaux about the bill", ["wanjirux kamaux"]),
        ("customer is larry medina he wants a refund", ["larry medina"]),
        ("its abby from accounts", ["abby"]),
        ("my wife rhonda has the booklet", ["rhonda"]),
        // In notes.
        ("spoke w/ Thandiwe Mokoena re renewal", ["Thandiwe Mokoena"]),
        ("attn: M. Kowalczyk", ["M. Kowalczyk"]),
        ("[10:41 AM] Ysolde: Morning!", ["Ysolde"]),
        ("refund to Ilka Stavropoulos today", ["Ilka Stavropoulos"]),
        ("Glen Harbottle wants a call", ["Glen Harbottle"]),
        ("Kowalski, Jan - balance 300", ["Kowalski, Jan"]),
        ("GARCIA LOPEZ, MARIA", ["GARCIA LOPEZ, MARIA"]),
        ("Ask for Xiomara, ext 4", ["Xiomara"]),
        ("Previous surname Threlfallow, now married", ["Threlfallow"]),
        ("caller is Szczepan Brzęczykiewicz, cb", ["Szczepan Brzęczykiewicz"]),
        // Alone in its sentence, with particles, with letters of its own.
        ("Thanks for the visit. Mervynne Cattermoler", ["Mervynne Cattermoler"]),
        ("Dear Ms. van den Berg,", ["van den Berg"]),
        ("Greetings Mr. della Croce,", ["della Croce"]),
        ("acct NL74 Saskia van der Meulen, monthly", ["Saskia van der Meulen"]),
        ("it's Padraig Ó Súilleabháin", ["Padraig Ó Súilleabháin"]),
        ("ref: Marie-Claude Brossard, florist", ["Marie-Claude Brossard"]),
        ("Per Mrs O'Connell-Byrne: cancel all", ["O'Connell-Byrne"]),
        ("A. J. Fikry wants paperback", ["A. J. Fikry"]),
        ("donor rosemary ellison would like a receipt", ["rosemary ellison"]),
        ("this is a message for rebecca stone", ["rebecca stone"]),
        ("Both Mr Ahmed and Mr Choudhury", ["Ahmed", "Choudhury"]),
        ("spell it? B-R-A-N-D-E-I-S.", ["B-R-A-N-D-E-I-S"]),
    ])
    func englishNameIsFound(_ text: String, _ expected: [String]) {
        #expect(names(text) == expected)
    }

    @Test(arguments: [
        "Premium Plan upgraded. Payment Reminder sent. Final Notice pending.",
        "Please review the Terms and Conditions. Monday Meeting moved.",
        "Left Voicemail. Call Back Tuesday. Not Interested.",
        "yes sir. Will Monday do", "the rep forgot the form",
        "sig missing, rep lovely",
        "We are, but we're Hindu and vegetarian", "G as in George, B for Bravo",
        "The Hamilton sofa in green",
        "8th grade at Jefferson Jr High", "Year 9 at Bishop Wulfric School",
        "Max 3 attempts a day", "Bill me later", "The Daisy Rose plan is cheaper",
        "[10:41 AM] Collector: Good day", "[10:42] Zentrobot: Hi",
        "Sierra Leone visa; Victoria Station", "Customer IP 10.0.0.1",
        "Customer Rewards are paused",
        "Will call again. May need help. Mark as done.", "Project Phoenix kickoff.",
        "Black Friday Deal, Cyber Monday discount", "my name is on the list",
        "Young Driver Discount", "April May June", "Tell Customer Care Team",
        "Spoke to Mum, dad away", "Toyota Camry 2019, Honda Civic", "Lincoln Park is closed",
        "Mobile App Login Issue", "Next Step: Send Proposal", "Kind regards",
        "this is regarding the bill", "Deluxe Suite at Grand Hotel",
    ])
    func englishWordIsNoName(_ text: String) {
        #expect(names(text).isEmpty)
    }

    @Test(arguments: [
        ("12yo Finn, Year 7", "minor_data:Finn"),
        ("chess club: Ella, 10, in 5th grade", "minor_data:Ella"),
        ("学员傅语桐（9岁）试听", "minor_data:傅语桐"),
        ("孩子安安7岁，想学画画", "minor_data:安安"),
        ("tennis for Silas age 8", "minor_data:Silas"),
        ("her niece Marta, 6. Back Friday", "minor_data:Marta"),
        ("5岁，叫果果。", "minor_data:果果"),
    ])
    func nameOfChildIsAMinors(_ text: String, _ expected: String) {
        #expect(Scan.found(text).contains(expected))
    }

    @Test(arguments: ["张三 5岁孩子", "王芳，35岁", "Karen Smith, 45, diabetic", "Bob, 9 Oak Street"])
    func nameOfAdultIsNoMinors(_ text: String) {
        #expect(!Scan.found(text).contains { $0.hasPrefix("minor_") && !$0.contains("岁") })
    }
}
