/// The generator's own short Chinese word lists. Surnames stand by frequency.
struct ChineseLexicon: Sendable {
    static let shared = ChineseLexicon()

    /// A county-level division: code in resident numbers, full name, dialling code, plate.
    struct Division: Sendable {
        var code: UInt64
        /// The first year in which the code was in use; births before it take another division.
        var since: Int
        var areaCode: String
        var plate: String
        var province: String
        var city: String
        var district: String
    }

    let surnames = WordPool(
        words: """
            王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 韩 邓 冯 曹 彭 曾 肖 田
            董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 付 方 邹
            熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 毛 郝 顾 龚 邵 万 覃 武 钱 戴 严 莫 孔 向 常 汤 康
            易 乔 赖 文 欧阳 司马 上官 诸葛 慕容 尉迟 夏侯 皇甫
            """)
    /// The surnames once more in Latin letters, in the same order, for mail addresses.
    let surnameLetters = WordPool(
        words: """
            wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng
            liang xie song tang xu han deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu yu
            du ye cheng wei su lv ding ren lu yao shen zhong jiang cui tan lu fan wang liao shi jin wei
            jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei long li shi tao he
            mao hao gu gong shao wan qin wu qian dai yan mo kong xiang chang tang kang yi qiao lai wen
            ouyang sima shangguan zhuge murong yuchi xiahou huangfu
            """)
    let male = WordPool(
        words: """
            伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 鹏 华 飞 鑫 波 斌 宇 浩 凯 健 俊 帆 帅 旭 宁 龙 林 欢 建国 建华
            志强 志明 国强 文杰 俊杰 浩然 子轩 宇航 天佑 明轩 子豪 家豪 晓东 海涛 振宇 永福 德胜 立新 学文 世昌
            承恩 一鸣 思远 博文 嘉诚 瑞霖 景行 泽楷 云飞 启航 书恒 柏川
            """)
    let female = WordPool(
        words: """
            芳 娜 敏 静 秀英 丽 艳 娟 霞 燕 玲 婷 雪 慧 琳 颖 洁 倩 莉 萍 红 玉兰 桂英 秀兰 桂兰 淑珍 凤英 雨桐
            欣怡 梓涵 诗涵 思彤 佳怡 可欣 梦瑶 晓燕 丽华 美玲 海燕 春梅 冬梅 雅婷 怡然 若曦 语嫣 婉清 书瑶 沐晴
            乐瑶 静怡 紫萱 心怡 依诺 清妍 韵寒
            """)
    let roads = WordPool(
        words: """
            人民路 中山路 解放路 建设路 和平路 新华路 文化路 胜利路 长江路 黄河路 北京路 朝阳路 光明路 青年路
            友谊大街 兴华街 迎宾大道 滨河路 学府路 科技路 花园路 公园街 站前街 环城东路 环城西路 振兴街 南湖路
            东风路 红旗大街 民主路 凤凰路 桃园路 柳巷 槐树街 工农路 体育西路 龙腾路 银杏大道 枫林路 翠竹路
            """)
    let estates = WordPool(
        words: """
            阳光花园 锦绣家园 金色港湾 幸福里 翠湖天地 学府名苑 碧水云天 东方明珠苑 丽景华庭 和谐家园 绿城嘉苑
            御景湾 香榭丽舍 世纪新城 水岸华府 书香门第 星河湾小区 城市之光 怡景苑 万和城 清风雅苑 盛世豪庭
            康馨小区 田园小区 北苑小区 紫荆花园
            """)
    let villages = WordPool(words: "王家庄 李家沟 东山村 柳树屯 石桥村 大王村 小河村 新民村 南坪村 上寨村")
    let companyStems = WordPool(
        words: """
            鼎盛 宏达 瑞丰 华信 天源 博远 中瑞 恒通 锦程 新宇 聚能 嘉禾 金桥 远洋 启明 众诚 百川 德润 智联 亿佳
            盛达 卓越 安泰 九州 蓝海 星辰 万隆 永兴 国泰 优品 云帆 腾跃 汇丰源 正大 海纳 益康 开元 鸿运 融创意
            长青 同济堂 佳美 诚信达
            """)
    let companyTrades = WordPool(
        words: """
            科技 信息技术 贸易 商贸 实业 建筑工程 装饰 物流 教育咨询 文化传媒 网络科技 电子商务 餐饮管理
            医疗器械 房地产经纪 汽车销售 机械设备 生物科技 环保 广告 人力资源 投资管理 食品 服饰 农业
            """)
    let companyForms = WordPool(words: "有限公司 有限公司 有限公司 有限责任公司 股份有限公司 有限公司分公司")
    let jobs = WordPool(
        words: """
            教师 工程师 会计 销售经理 司机 医生 护士 公务员 个体户 厨师 退休 自由职业 程序员 律师 设计师 店长
            快递员 保安 电工 产品经理 出纳 行政 人事专员 银行柜员 保险代理人 工人 农民 学生 家庭主妇 总经理
            """)
    let incomes = WordPool(
        words: "3000以下 3000-5000 5000-8000 8000-12000 1.2万-2万 2万-5万 5万以上 年薪10-20万 年薪20-50万")
    let health = WordPool(
        phrases: """
            高血压，长期服药|2型糖尿病|对青霉素过敏|乳腺结节复查中|怀孕5个月|做过心脏支架手术|腰椎间盘突出
            乙肝携带者|抑郁症治疗中|高血脂，脂肪肝|甲状腺结节术后|哮喘|膝盖受过伤，走路不便|白内障术后|痛风
            """)
    let sources = WordPool(
        phrases: """
            官网留资|抖音广告|老客户转介绍|春季车展|百度推广|公众号|小程序|地推扫码|618活动|双十一预售|门店到访
            老名单2024|合作渠道A|直播间|社区活动|电话回访
            """)
    let results = WordPool(
        words: "接通 无人接听 忙音 关机 空号 拒接 停机 已成交 有意向 考虑中 明确拒绝 要求回拨 号码错误 语音信箱")
    let products = WordPool(
        phrases: """
            百万医疗险|重疾险（20年缴）|少儿英语课程|考研全程班|家用净水器|扫地机器人|羊毛被四件套|车险续保
            信用卡分期|宽带套餐500M|燕窝礼盒|益生菌固体饮料|血压计|智能手表|装修套餐A|月嫂服务|健身年卡|新茶礼盒
            """)
    let payments = WordPool(words: "微信支付 支付宝 银联卡 信用卡 货到付款 对公转账 数字人民币")
    let banks = WordPool(words: "工商银行 建设银行 农业银行 中国银行 招商银行 交通银行 邮储银行 浦发银行")

    /// Real codes, so that a check of the division passes; chosen among long-lived ones.
    let divisions: [Division] = """
        110105 0 010 京 北京市|北京市|朝阳区
        110108 0 010 京 北京市|北京市|海淀区
        110106 0 010 京 北京市|北京市|丰台区
        120101 0 022 津 天津市|天津市|和平区
        120103 0 022 津 天津市|天津市|河西区
        130102 0 0311 冀A 河北省|石家庄市|长安区
        130203 0 0315 冀B 河北省|唐山市|路北区
        130302 0 0335 冀C 河北省|秦皇岛市|海港区
        140303 0 0353 晋C 山西省|阳泉市|矿区
        140105 1997 0351 晋A 山西省|太原市|小店区
        150102 0 0471 蒙A 内蒙古自治区|呼和浩特市|新城区
        150203 0 0472 蒙B 内蒙古自治区|包头市|昆都仑区
        210102 0 024 辽A 辽宁省|沈阳市|和平区
        210202 0 0411 辽B 辽宁省|大连市|中山区
        220102 0 0431 吉A 吉林省|长春市|南关区
        220202 0 0432 吉B 吉林省|吉林市|昌邑区
        230103 0 0451 黑A 黑龙江省|哈尔滨市|南岗区
        230203 0 0452 黑B 黑龙江省|齐齐哈尔市|建华区
        310104 0 021 沪 上海市|上海市|徐汇区
        310105 0 021 沪 上海市|上海市|长宁区
        310101 0 021 沪 上海市|上海市|黄浦区
        320102 0 025 苏A 江苏省|南京市|玄武区
        320302 0 0516 苏C 江苏省|徐州市|鼓楼区
        320402 0 0519 苏D 江苏省|常州市|天宁区
        330102 0 0571 浙A 浙江省|杭州市|上城区
        330203 0 0574 浙B 浙江省|宁波市|海曙区
        330302 1984 0577 浙C 浙江省|温州市|鹿城区
        340202 0 0553 皖B 安徽省|芜湖市|镜湖区
        340104 2002 0551 皖A 安徽省|合肥市|蜀山区
        350102 0 0591 闽A 福建省|福州市|鼓楼区
        350203 0 0592 闽D 福建省|厦门市|思明区
        360102 0 0791 赣A 江西省|南昌市|东湖区
        360202 0 0798 赣H 江西省|景德镇市|昌江区
        370102 0 0531 鲁A 山东省|济南市|历下区
        370202 0 0532 鲁B 山东省|青岛市|市南区
        410102 0 0371 豫A 河南省|郑州市|中原区
        410302 0 0379 豫C 河南省|洛阳市|老城区
        420102 0 027 鄂A 湖北省|武汉市|江岸区
        420106 0 027 鄂A 湖北省|武汉市|武昌区
        420502 1986 0717 鄂E 湖北省|宜昌市|西陵区
        430302 1984 0731 湘C 湖南省|湘潭市|雨湖区
        430102 1996 0731 湘A 湖南省|长沙市|芙蓉区
        440103 0 020 粤A 广东省|广州市|荔湾区
        440106 1985 020 粤A 广东省|广州市|天河区
        440402 1984 0756 粤C 广东省|珠海市|香洲区
        450202 0 0772 桂B 广西壮族自治区|柳州市|城中区
        450103 2004 0771 桂A 广西壮族自治区|南宁市|青秀区
        460105 2002 0898 琼A 海南省|海口市|秀英区
        500103 1997 023 渝 重庆市|重庆市|渝中区
        510105 1990 028 川A 四川省|成都市|青羊区
        510304 0 0813 川C 四川省|自贡市|大安区
        520102 0 0851 贵A 贵州省|贵阳市|南明区
        520302 1997 0851 贵C 贵州省|遵义市|红花岗区
        530102 0 0871 云A 云南省|昆明市|五华区
        530302 1997 0874 云D 云南省|曲靖市|麒麟区
        540102 0 0891 藏A 西藏自治区|拉萨市|城关区
        610103 0 029 陕A 陕西省|西安市|碑林区
        610302 0 0917 陕C 陕西省|宝鸡市|渭滨区
        620102 0 0931 甘A 甘肃省|兰州市|城关区
        620302 1984 0935 甘C 甘肃省|金昌市|金川区
        630102 0 0971 青A 青海省|西宁市|城东区
        630103 0 0971 青A 青海省|西宁市|城中区
        640202 0 0952 宁B 宁夏回族自治区|石嘴山市|大武口区
        650102 0 0991 新A 新疆维吾尔自治区|乌鲁木齐市|天山区
        650203 0 0990 新J 新疆维吾尔自治区|克拉玛依市|克拉玛依区
        """.split(whereSeparator: \.isNewline).compactMap(ChineseLexicon.division)

    private static func division(_ line: Substring) -> Division? {
        let fields = line.split(separator: " ")
        guard fields.count == 5, let code = UInt64(fields[0]), let since = Int(fields[1]) else {
            return nil
        }
        let names = fields[4].split(separator: "|").map(String.init)
        guard names.count == 3 else { return nil }
        return Division(
            code: code, since: since, areaCode: String(fields[2]), plate: String(fields[3]),
            province: names[0], city: names[1], district: names[2])
    }

    // The divisions once more as bytes, for the hot loop.
    let provinces: WordPool
    let cities: WordPool
    let districts: WordPool
    let areaCodes: WordPool
    let plates: WordPool
    /// The digits of a subscriber's landline number in the division.
    let landlineWidths: [Int]

    private static let eightDigitCodes: Set<String> = [
        "010", "020", "021", "022", "023", "024", "025", "027", "028", "029", "0311", "0315",
        "0351", "0371", "0411", "0431", "0432", "0451", "0516", "0519", "0531", "0532", "0551",
        "0571",
        "0574", "0577", "0591", "0592", "0731", "0771", "0791", "0851", "0871", "0898",
    ]

    private init() {
        provinces = WordPool(divisions.map(\.province))
        cities = WordPool(divisions.map(\.city))
        districts = WordPool(divisions.map(\.district))
        areaCodes = WordPool(divisions.map(\.areaCode))
        plates = WordPool(divisions.map(\.plate))
        landlineWidths = divisions.map { Self.eightDigitCodes.contains($0.areaCode) ? 8 : 7 }
    }
}
