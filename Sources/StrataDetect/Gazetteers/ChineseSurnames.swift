extension Gazetteer {
    /// Single-character surnames with a rough class by population: 1 (the twenty most common) to
    /// 5 (rare).
    static let chineseSurnames: StaticString = #"""
        王	1
        李	1
        张	1
        刘	1
        陈	1
        杨	1
        黄	1
        赵	1
        吴	1
        周	1
        徐	1
        孙	1
        马	1
        朱	1
        胡	1
        郭	1
        何	1
        林	1
        高	1
        罗	1
        郑	2
        梁	2
        谢	2
        宋	2
        唐	2
        许	2
        韩	2
        邓	2
        冯	2
        曹	2
        彭	2
        曾	2
        肖	2
        田	2
        董	2
        潘	2
        袁	2
        蔡	2
        蒋	2
        余	2
        于	2
        杜	2
        叶	2
        程	2
        魏	2
        苏	2
        吕	2
        丁	2
        任	2
        卢	2
        姚	2
        沈	2
        钟	2
        姜	2
        崔	2
        谭	2
        陆	2
        范	2
        汪	2
        廖	2
        石	2
        金	2
        韦	2
        贾	2
        夏	2
        付	2
        方	2
        邹	2
        熊	2
        白	2
        孟	2
        秦	2
        邱	2
        侯	2
        江	2
        尹	2
        薛	2
        闫	2
        段	2
        雷	2
        龙	2
        黎	2
        史	2
        陶	2
        贺	2
        毛	2
        郝	2
        顾	2
        龚	2
        邵	2
        万	2
        覃	2
        武	2
        钱	2
        戴	2
        严	2
        莫	2
        孔	2
        向	2
        常	2
        汤	3
        康	3
        易	3
        乔	3
        赖	3
        文	3
        章	3
        傅	3
        温	3
        庞	3
        殷	3
        兰	3
        施	3
        洪	3
        安	3
        颜	3
        倪	3
        牛	3
        季	3
        齐	3
        俞	3
        鲁	3
        梅	3
        伍	3
        岳	3
        葛	3
        樊	3
        申	3
        翟	3
        翁	3
        邢	3
        童	3
        辛	3
        骆	3
        尤	3
        焦	3
        柳	3
        祝	3
        左	3
        裴	3
        霍	3
        耿	3
        关	3
        喻	3
        聂	3
        路	3
        管	3
        欧	3
        包	3
        詹	3
        柴	3
        阎	3
        凌	3
        柯	3
        舒	3
        盛	3
        单	3
        涂	3
        游	3
        成	3
        华	3
        岑	3
        时	3
        卫	3
        瞿	3
        甘	3
        裘	3
        项	3
        芦	3
        曲	3
        阮	3
        穆	3
        苗	3
        冉	3
        屈	3
        尚	3
        车	3
        代	3
        池	3
        景	3
        费	3
        蓝	3
        甄	3
        房	3
        卓	3
        米	3
        谷	3
        靳	3
        解	3
        桂	3
        储	3
        鲍	3
        佟	3
        丛	3
        古	3
        宁	3
        蒲	3
        简	3
        符	3
        全	3
        柏	3
        党	3
        封	3
        窦	3
        明	3
        盘	3
        滕	3
        隋	3
        娄	3
        植	3
        桑	3
        冷	3
        缪	3
        郎	3
        占	3
        仇	3
        原	3
        匡	3
        麦	3
        亓	3
        粟	3
        臧	3
        敖	3
        查	3
        宫	3
        计	3
        边	3
        巩	3
        宗	3
        连	3
        苑	3
        晏	3
        艾	3
        卞	3
        应	3
        邬	3
        胥	3
        司	3
        栾	3
        甯	3
        闵	3
        牟	3
        戚	3
        褚	3
        谌	3
        奚	3
        屠	3
        水	3
        楚	3
        晋	3
        荆	3
        訾	3
        雍	3
        初	3
        刁	3
        尉	3
        毕	3
        纪	3
        蔺	3
        练	3
        揭	3
        伊	3
        席	3
        官	3
        鄢	3
        云	3
        尧	3
        仝	3
        沙	3
        邝	3
        庄	3
        燕	3
        危	3
        丘	3
        卜	3
        阳	3
        湛	3
        花	3
        萧	3
        巫	3
        竺	3
        商	3
        饶	3
        扈	3
        晁	3
        滑	3
        战	3
        茅	3
        郁	3
        嵇	3
        宓	3
        狄	3
        贝	3
        容	3
        慕	3
        祁	3
        昝	3
        勾	3
        佘	3
        从	3
        钮	3
        都	3
        麻	3
        冀	3
        丰	3
        蒙	3
        国	3
        海	3
        候	3
        保	3
        虞	3
        祖	3
        支	4
        昌	4
        暴	4
        强	4
        乐	4
        平	4
        和	4
        於	4
        元	4
        禹	4
        伏	4
        邴	4
        糜	4
        松	4
        井	4
        巴	4
        弓	4
        牧	4
        隗	4
        山	4
        仲	4
        钭	4
        厉	4
        戎	4
        束	4
        幸	4
        韶	4
        郜	4
        蓟	4
        薄	4
        印	4
        宿	4
        怀	4
        鄂	4
        索	4
        咸	4
        籍	4
        阴	4
        能	4
        苍	4
        双	4
        闻	4
        莘	4
        贡	4
        劳	4
        逄	4
        姬	4
        扶	4
        堵	4
        宰	4
        郦	4
        却	4
        璩	4
        濮	4
        寿	4
        通	4
        郏	4
        浦	4
        农	4
        别	4
        充	4
        茹	4
        习	4
        宦	4
        鱼	4
        慎	4
        戈	4
        庾	4
        终	4
        暨	4
        居	4
        衡	4
        步	4
        弘	4
        寇	4
        广	4
        禄	4
        阙	4
        东	4
        殳	4
        沃	4
        利	4
        蔚	4
        越	4
        夔	4
        隆	4
        师	4
        厍	4
        融	4
        阚	4
        那	4
        空	4
        毋	4
        乜	4
        养	4
        鞠	4
        须	4
        巢	4
        蒯	4
        相	4
        红	4
        权	4
        逯	4
        盖	4
        益	4
        桓	4
        公	4
        仉	4
        督	4
        帅	4
        缑	4
        亢	4
        况	4
        有	4
        琴	4
        归	4
        墨	4
        哈	4
        谯	4
        笪	4
        年	4
        佴	4
        侍	4
        谈	4
        班	4
        仰	4
        秋	4
        伯	4
        赏	4
        言	4
        福	4
        肇	4
        家	4
        芮	4
        羿	4
        汲	4
        宣	4
        贲	4
        杭	4
        诸	4
        荀	4
        惠	4
        麴	4
        羊	4
        蓬	4
        郗	4
        干	4
        经	4
        酆	4
        凤	4
        皮	4
        吉	4
        库	4
        廉	4
        满	4
        后	4
        法	4
        钦	4
        郈	4
        富	4
        南	4
        修	4
        矫	4
        青	4
        续	4
        由	4
        衣	4
        缴	4
        邸	4
        藏	4
        来	4
        撒	4
        忽	4
        火	4
        多	4
        铁	4
        兀	4
        伦	4
        郄	4
        鹿	4
        鄞	4
        卿	4
        侴	4
        漆	4
        令	4
        苟	4
        芶	4
        敬	4
        旷	4
        潭	4
        檀	4
        税	4
        母	4
        乌	4
        焉	4
        侬	4
        零	4
        区	4
        赫	4
        赛	4
        绳	4
        线	4
        展	4
        芷	4
        朴	4
        玄	4
        太	4
        千	4
        弥	4
        赤	4
        闾	4
        斯	4
        才	4
        门	4
        位	4
        种	4
        折	4
        帖	4
        撖	4
        院	4
        要	4
        信	4
        豆	4
        字	4
        仵	4
        者	4
        普	4
        自	4
        尼	4
        雒	4
        睢	4
        郇	4
        尕	4
        芈	4
        奎	4
        虎	4
        化	4
        锁	4
        摆	4
        苫	4
        丑	4
        冶	4
        仁	4
        把	4
        朵	4
        奂	4
        蹇	4
        鲜	4
        庹	4
        呙	4
        涵	4
        洛	4
        伟	4
        桐	4
        操	4
        舍	4
        佐	4
        苌	4
        夹	4
        肆	4
        底	4
        密	4
        佳	4
        户	4
        戢	4
        果	4
        揣	4
        答	4
        律	4
        菅	4
        琚	4
        问	4
        隽	4
        丌	4
        俎	4
        仙	4
        首	4
        招	4
        犹	4
        羡	4
        钏	4
        药	4
        辜	4
        萨	4
        闪	4
        奉	4
        银	4
        磨	4
        度	4
        伐	4
        冒	4
        黑	4
        拓	4
        寸	4
        闭	4
        颉	4
        盍	4
        玉	4
        耶	4
        仓	4
        楼	4
        俟	5
        冼	5
        冮	5
        刑	5
        劭	5
        勇	5
        匀	5
        厚	5
        叱	5
        合	5
        吾	5
        吞	5
        员	5
        啜	5
        喇	5
        嘉	5
        囤	5
        圣	5
        圭	5
        坚	5
        坦	5
        城	5
        堂	5
        墙	5
        士	5
        夫	5
        奇	5
        女	5
        如	5
        妫	5
        姒	5
        姗	5
        娥	5
        宇	5
        完	5
        宛	5
        宜	5
        实	5
        察	5
        尔	5
        岐	5
        巨	5
        希	5
        帕	5
        庆	5
        延	5
        开	5
        异	5
        弋	5
        当	5
        彤	5
        念	5
        性	5
        恒	5
        恩	5
        悦	5
        惟	5
        愚	5
        所	5
        扬	5
        承	5
        抗	5
        排	5
        接	5
        敏	5
        救	5
        教	5
        斛	5
        斗	5
        新	5
        旋	5
        旗	5
        无	5
        春	5
        是	5
        智	5
        暖	5
        曼	5
        月	5
        服	5
        本	5
        术	5
        杉	5
        柔	5
        柱	5
        校	5
        楠	5
        橘	5
        次	5
        欣	5
        歹	5
        正	5
        毓	5
        氏	5
        求	5
        沐	5
        泉	5
        泥	5
        泰	5
        洁	5
        济	5
        浩	5
        浮	5
        涉	5
        淡	5
        清	5
        渠	5
        源	5
        滚	5
        漏	5
        烟	5
        烈	5
        焕	5
        照	5
        煦	5
        熙	5
        爱	5
        牒	5
        独	5
        环	5
        珍	5
        珠	5
        理	5
        琳	5
        瑞	5
        瓮	5
        用	5
        甫	5
        畅	5
        疏	5
        登	5
        盈	5
        眭	5
        知	5
        磊	5
        社	5
        禚	5
        秀	5
        称	5
        稽	5
        穰	5
        竟	5
        端	5
        笃	5
        笑	5
        箫	5
        素	5
        纳	5
        统	5
        维	5
        绪	5
        绽	5
        缐	5
        美	5
        群	5
        翠	5
        聊	5
        聪	5
        肥	5
        育	5
        胜	5
        臣	5
        至	5
        良	5
        艳	5
        节	5
        芝	5
        芬	5
        英	5
        茶	5
        草	5
        荔	5
        荣	5
        莎	5
        菊	5
        菲	5
        萍	5
        蒿	5
        蓉	5
        藤	5
        虢	5
        蛮	5
        蜀	5
        衅	5
        表	5
        袭	5
        裔	5
        西	5
        角	5
        豫	5
        象	5
        贯	5
        贵	5
        轩	5
        辉	5
        辟	5
        达	5
        迟	5
        迮	5
        速	5
        道	5
        邗	5
        邰	5
        邳	5
        郐	5
        郓	5
        郸	5
        鄯	5
        酒	5
        采	5
        野	5
        释	5
        里	5
        镇	5
        镜	5
        长	5
        隐	5
        雪	5
        霜	5
        静	5
        韵	5
        顺	5
        顿	5
        飞	5
        驷	5
        驹	5
        骞	5
        鬼	5
        鸿	5
        鹤	5
        默	5
        """#

    /// Surnames of two or more characters.
    static let chineseCompoundSurnames: StaticString = #"""
        欧阳
        司马
        上官
        诸葛
        司徒
        夏侯
        东方
        皇甫
        尉迟
        公孙
        慕容
        长孙
        宇文
        司空
        令狐
        轩辕
        端木
        南宫
        独孤
        西门
        东郭
        百里
        呼延
        澹台
        公冶
        宗政
        濮阳
        淳于
        单于
        太叔
        申屠
        仲孙
        钟离
        鲜于
        闾丘
        亓官
        司寇
        子车
        颛孙
        巫马
        公西
        漆雕
        乐正
        壤驷
        公良
        拓跋
        夹谷
        宰父
        谷梁
        段干
        东门
        南门
        羊舌
        微生
        梁丘
        左丘
        公羊
        赫连
        纳兰
        叶赫那拉
        爱新觉罗
        完颜
        富察
        钮祜禄
        瓜尔佳
        那拉
        耶律
        万俟
        闻人
        第五
        贺兰
        屈突
        贺若
        哥舒
        仆固
        斛律
        乞伏
        秃发
        沮渠
        步六孤
        贺拔
        侯莫陈
        达奚
        豆卢
        尔朱
        高堂
        公输
        公伯
        公祖
        公仪
        北宫
        东宫
        西宫
        右丘
        墨台
        即墨
        呼衍
        安平
        屈侯
        库狄
        成公
        新垣
        有巢
        欧冶
        毌丘
        田丘
        相里
        祭公
        綦毋
        胡母
        胡毋
        范姜
        张简
        张廖
        叶公
        费莫
        费连
        越勤
        鹿勒
        阿史那
        郭络罗
        佟佳
        马佳
        舒穆禄
        索绰罗
        喜塔腊
        伊尔根觉罗
        他塔喇
        董鄂
        辉发
        乌雅
        萨克达
        兀良哈
        博尔济吉特
        孛儿只斤
        欧侯
        南荣
        东里
        东野
        太史
        王官
        白马
        青阳
        老阳
        """#

    /// Parts of names of ethnic minorities written in Chinese: attribute `start`, `end` or `any`
    /// is where the part stands.
    static let ethnicNameParts: StaticString = #"""
        阿卜杜	start
        阿布都	start
        阿布力	start
        阿不都	start
        阿不力	start
        阿卜力	start
        买买提	start
        买买江	start
        麦麦提	start
        麦合木提	start
        穆罕默德	start
        穆合塔尔	start
        木沙	start
        玉素甫	start
        玉苏普	start
        艾合买提	start
        艾买提	start
        艾力	start
        艾尼	start
        艾孜孜	start
        艾比布拉	start
        伊力哈木	start
        伊敏	start
        伊斯拉木	start
        依明	start
        依布拉音	start
        亚森	start
        亚库普	start
        牙生	start
        吐尔逊	start
        吐尔洪	start
        吐尔地	start
        图尔荪	start
        托合提	start
        托乎提	start
        帕尔哈提	start
        帕提古丽	start
        帕提曼	start
        热合曼	start
        热依拉	start
        热依汗	start
        热比娅	start
        肉孜	start
        如孜	start
        茹克娅	start
        阿依古丽	start
        阿依夏木	start
        阿依努尔	start
        阿孜古丽	start
        阿曼古丽	start
        阿迪力	start
        阿里木	start
        阿力木	start
        阿瓦古丽	start
        古丽	start
        古丽娜尔	start
        古丽巴哈尔	start
        古丽仙	start
        古丽米热	start
        古丽扎尔	start
        古丽努尔	start
        哈力克	start
        哈丽旦	start
        哈斯木	start
        海热提	start
        海日古丽	start
        吾买尔	start
        吾斯曼	start
        乌斯曼	start
        库尔班	start
        卡德尔	start
        克里木	start
        凯赛尔	start
        迪丽	start
        迪丽热巴	start
        迪力夏提	start
        地里夏提	start
        早热古丽	start
        祖力亚	start
        再努尔	start
        再那甫	start
        赛买提	start
        赛力克	start
        萨比尔	start
        司马义	start
        斯马义	start
        塔依尔	start
        台外库力	start
        努尔	start
        努尔买买提	start
        努尔古丽	start
        努尔兰	start
        尼亚孜	start
        尼加提	start
        坎吉	start
        沙吾提	start
        沙拉木	start
        苏力坦	start
        约日古丽	start
        哈孜	start
        叶尔兰	start
        叶尔肯	start
        巴合提	start
        巴哈尔	start
        别克	start
        加娜尔	start
        居马	start
        江阿古丽	start
        扎西	start
        卓玛	start
        央金	start
        次仁	start
        次旦	start
        次旺	start
        多吉	start
        旺堆	start
        格桑	start
        德吉	start
        白玛	start
        边巴	start
        达瓦	start
        仓央	start
        仁增	start
        丹增	start
        丹巴	start
        洛桑	start
        索朗	start
        索南	start
        尼玛	start
        普布	start
        拉巴	start
        巴桑	start
        平措	start
        贡布	start
        贡嘎	start
        嘎玛	start
        強巴	start
        强巴	start
        曲珍	start
        拉姆	start
        措姆	start
        桑吉	start
        顿珠	start
        罗布	start
        旦增	start
        旺姆	start
        益西	start
        才让	start
        才旦	start
        扎巴	start
        巴特尔	start
        巴图	start
        巴雅尔	start
        宝音	start
        呼和	start
        斯琴	start
        其其格	start
        乌兰	start
        乌云	start
        娜仁	start
        萨仁	start
        苏日娜	start
        苏和	start
        格日勒	start
        阿拉坦	start
        阿古拉	start
        阿木古郎	start
        额尔敦	start
        额尔德尼	start
        敖日格勒	start
        孟和	start
        朝鲁	start
        朝克图	start
        那顺	start
        哈斯	start
        哈日	start
        牧仁	start
        特木尔	start
        铁木尔	start
        布和	start
        布仁	start
        乌日娜	start
        乌仁	start
        通拉嘎	start
        吉日嘎拉	start
        斯日古楞	start
        恩和	start
        达来	start
        道尔吉	start
        青格勒	start
        赛罕	start
        塔娜	start
        莫日根	start
        阿依	start
        阿牛	start
        阿木	start
        吉克	start
        吉木	start
        阿苏	start
        沙马	start
        马海	start
        曲比	start
        曲木	start
        海来	start
        尔古	start
        尔布	start
        木乃	start
        沙玛	start
        勒格	start
        俄木	start
        莫色	start
        洛古	start
        日火	start
        的日	start
        阿尔	start
        阿西	start
        吉则	start
        吉布	start
        吉觉	start
        罗洪	start
        瓦其	start
        瓦渣	start
        汗	end
        江	end
        拉洪	end
        阿洪	end
        尼沙	end
        尼莎	end
        克孜	end
        拜克	end
        吐拉	end
        娜孜	end
        古尔	end
        木拉提	end
        拉提	end
        哈提	end
        夏提	end
        央宗	end
        卓嘎	end
        措	end
        吉	end
        高娃	end
        图雅	end
        木仁	end
        呼	end
        仁花	end
        托娅	end
        琪琪格	end
        嘎	end
        莫	end
        尔呷	end
        拉铁	end
        木嘎	end
        日呷	end
        阿呷	end
        伍牛	end
        子日	end
        么	end
        曲布	end
        依布	end
        """#
}
