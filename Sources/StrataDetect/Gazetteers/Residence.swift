extension Gazetteer {
    /// Words behind which stands where a person lives. Attribute 1: whatever place follows; 2:
    /// only a place that is on a list; 3: a postcode.
    static let residenceWords: StaticString = #"""
        moved to	1
        relocated to	1
        moving to	1
        i'm in	1
        im in	1
        we're in	1
        she's in	1
        he's in	1
        lives in	1
        living in	1
        live in	1
        lived in	1
        lives near	1
        live near	1
        living near	1
        resides in	1
        reside in	1
        residing in	1
        based in	1
        resident of	1
        lives alone in	1
        living alone in	1
        you're in	2
        lives over in	1
        live over in	1
        live out in	1
        lives out in	1
        settled in	1
        stays in	1
        staying in	1
        来自	1
        老家	1
        老家在	1
        老家是	1
        籍贯	1
        户籍	1
        户口	1
        户口在	1
        祖籍	1
        家在	1
        家是	1
        常住	1
        长住	1
        定居	1
        定居在	1
        生活在	1
        人在	1
        住	1
        现住	1
        暂住	1
        租住	1
        租房在	1
        家住	1
        住在	1
        所在地	1
        所在城市	1
        城市	1
        地区	1
        常住地	1
        户籍地	1
        出生地	1
        归属地	1
        现居地	1
        居住地	1
        工作地	1
        落户	1
        搬到	1
        搬去	1
        回了	1
        嫁到	1
        from	2
        originally from	2
        lives	2
        living	2
        hometown	2
        home town	2
        city	2
        town	2
        located in	2
        native of	2
        zip	3
        zip code	3
        zipcode	3
        postcode	3
        post code	3
        postal code	3
        eircode	3
        邮编	3
        邮政编码	3
        """#

    /// What stands behind a place where a person lives or works: 在杭州上班.
    static let residenceVerbsChinese: StaticString = #"""
        牧区
        市区
        郊区
        农村
        县城
        城区
        乡下
        老城区
        主城区
        上班
        工作
        住
        常住
        打工
        定居
        生活
        这边
        那边
        读书
        上学
        念书
        做生意
        开店
        租房
        买房
        本地
        当地
        户口
        务工
        出差
        养老
        带娃
        这里
        那里
        一带
        附近
        待着
        发展
        创业
        做事
        干活
        """#

    /// Cities and prefectures by the short names that the table of division codes has not.
    static let placesChineseShort: StaticString = #"""
        恩施
        延边
        湘西
        甘孜
        凉山
        阿坝
        大理
        红河
        西双版纳
        德宏
        怒江
        迪庆
        楚雄
        文山
        黔东南
        黔南
        黔西南
        临夏
        甘南
        伊犁
        昌吉
        博尔塔拉
        巴州
        克孜勒苏
        喀什
        和田
        阿克苏
        塔城
        阿勒泰
        哈密
        吐鲁番
        海西
        海北
        海南州
        果洛
        玉树
        黄南
        锡林郭勒
        兴安盟
        阿拉善
        台北
        台中
        台南
        高雄
        新北
        桃园
        基隆
        新竹
        嘉义
        花莲
        台东
        屏东
        九龙
        新界
        浦东
        澳门
        """#
}
