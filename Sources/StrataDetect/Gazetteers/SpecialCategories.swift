extension Gazetteer {
    /// Religion and belief in English; the attribute is the label id.
    static let specialReligionEnglish: StaticString = #"""
        catholic	religion_belief
        roman catholic	religion_belief
        protestant	religion_belief
        christian	religion_belief
        evangelical	religion_belief
        baptist	religion_belief
        southern baptist	religion_belief
        methodist	religion_belief
        lutheran	religion_belief
        presbyterian	religion_belief
        episcopalian	religion_belief
        anglican	religion_belief
        church of england	religion_belief
        pentecostal	religion_belief
        mormon	religion_belief
        latter-day saint	religion_belief
        lds	religion_belief
        jehovah's witness	religion_belief
        jehovah's witnesses	religion_belief
        seventh-day adventist	religion_belief
        quaker	religion_belief
        amish	religion_belief
        mennonite	religion_belief
        unitarian	religion_belief
        greek orthodox	religion_belief
        russian orthodox	religion_belief
        eastern orthodox	religion_belief
        orthodox christian	religion_belief
        coptic	religion_belief
        born again	religion_belief
        born-again christian	religion_belief
        muslim	religion_belief
        islam	religion_belief
        islamic	religion_belief
        sunni	religion_belief
        shia	religion_belief
        shiite	religion_belief
        sufi	religion_belief
        ahmadiyya	religion_belief
        ismaili	religion_belief
        jewish	religion_belief
        judaism	religion_belief
        orthodox jew	religion_belief
        reform judaism	religion_belief
        hasidic	religion_belief
        hindu	religion_belief
        hinduism	religion_belief
        sikh	religion_belief
        sikhism	religion_belief
        buddhist	religion_belief
        buddhism	religion_belief
        jain	religion_belief
        jainism	religion_belief
        bahai	religion_belief
        baha'i	religion_belief
        taoist	religion_belief
        shinto	religion_belief
        zoroastrian	religion_belief
        parsi	religion_belief
        wiccan	religion_belief
        pagan	religion_belief
        scientologist	religion_belief
        scientology	religion_belief
        rastafarian	religion_belief
        atheist	religion_belief
        agnostic	religion_belief
        humanist	religion_belief
        halal	religion_belief
        kosher	religion_belief
        goes to church	religion_belief
        church member	religion_belief
        parishioner	religion_belief
        mosque	religion_belief
        synagogue	religion_belief
        gurdwara	religion_belief
        temple member	religion_belief
        converted to	religion_belief
        faith community	religion_belief
        observes ramadan	religion_belief
        ramadan	religion_belief
        keeps kosher	religion_belief
        pastor of	religion_belief
        """#

    /// Religion and belief in Chinese.
    static let specialReligionChinese: StaticString = #"""
        信道教	religion_belief
        信伊斯兰教	religion_belief
        信天主教	religion_belief
        佛教	religion_belief
        佛教徒	religion_belief
        信佛	religion_belief
        信佛教	religion_belief
        居士	religion_belief
        皈依	religion_belief
        吃斋念佛	religion_belief
        道教	religion_belief
        道教徒	religion_belief
        信道	religion_belief
        基督教	religion_belief
        基督徒	religion_belief
        信基督	religion_belief
        信耶稣	religion_belief
        信主	religion_belief
        新教	religion_belief
        天主教	religion_belief
        天主教徒	religion_belief
        东正教	religion_belief
        伊斯兰教	religion_belief
        穆斯林	religion_belief
        回教	religion_belief
        信伊斯兰	religion_belief
        清真	religion_belief
        犹太教	religion_belief
        犹太人	religion_belief
        印度教	religion_belief
        锡克教	religion_belief
        藏传佛教	religion_belief
        喇嘛	religion_belief
        喇嘛教	religion_belief
        萨满教	religion_belief
        摩门教	religion_belief
        耶和华见证人	religion_belief
        法轮功	religion_belief
        一贯道	religion_belief
        无神论	religion_belief
        无神论者	religion_belief
        无宗教信仰	religion_belief
        有宗教信仰	religion_belief
        信教	religion_belief
        教徒	religion_belief
        信徒	religion_belief
        受洗	religion_belief
        做礼拜	religion_belief
        去教堂	religion_belief
        教友	religion_belief
        教会	religion_belief
        牧师	religion_belief
        神父	religion_belief
        修女	religion_belief
        阿訇	religion_belief
        礼拜	religion_belief
        斋月	religion_belief
        封斋	religion_belief
        出家	religion_belief
        和尚	religion_belief
        尼姑	religion_belief
        """#

    /// The ethnic groups of China and others, in Chinese.
    static let specialEthnicityChinese: StaticString = #"""
        汉族	ethnicity
        蒙古族	ethnicity
        回族	ethnicity
        藏族	ethnicity
        维吾尔族	ethnicity
        苗族	ethnicity
        彝族	ethnicity
        壮族	ethnicity
        布依族	ethnicity
        朝鲜族	ethnicity
        满族	ethnicity
        侗族	ethnicity
        瑶族	ethnicity
        白族	ethnicity
        土家族	ethnicity
        哈尼族	ethnicity
        哈萨克族	ethnicity
        傣族	ethnicity
        黎族	ethnicity
        傈僳族	ethnicity
        佤族	ethnicity
        畲族	ethnicity
        高山族	ethnicity
        拉祜族	ethnicity
        水族	ethnicity
        东乡族	ethnicity
        纳西族	ethnicity
        景颇族	ethnicity
        柯尔克孜族	ethnicity
        土族	ethnicity
        达斡尔族	ethnicity
        仫佬族	ethnicity
        羌族	ethnicity
        布朗族	ethnicity
        撒拉族	ethnicity
        毛南族	ethnicity
        仡佬族	ethnicity
        锡伯族	ethnicity
        阿昌族	ethnicity
        普米族	ethnicity
        塔吉克族	ethnicity
        怒族	ethnicity
        乌孜别克族	ethnicity
        俄罗斯族	ethnicity
        鄂温克族	ethnicity
        德昂族	ethnicity
        保安族	ethnicity
        裕固族	ethnicity
        京族	ethnicity
        塔塔尔族	ethnicity
        独龙族	ethnicity
        鄂伦春族	ethnicity
        赫哲族	ethnicity
        门巴族	ethnicity
        珞巴族	ethnicity
        基诺族	ethnicity
        穿青人	ethnicity
        少数民族	ethnicity
        维族	ethnicity
        蒙族	ethnicity
        汉	ethnicity
        回	ethnicity
        满	ethnicity
        壮	ethnicity
        苗	ethnicity
        彝	ethnicity
        藏	ethnicity
        土家	ethnicity
        维吾尔	ethnicity
        哈萨克	ethnicity
        黑人	ethnicity
        白人	ethnicity
        亚裔	ethnicity
        华裔	ethnicity
        非裔	ethnicity
        拉丁裔	ethnicity
        混血	ethnicity
        犹太裔	ethnicity
        白种人	ethnicity
        黄种人	ethnicity
        黑种人	ethnicity
        """#

    /// Ethnic groups in English.
    static let specialEthnicityEnglish: StaticString = #"""
        british pakistani	ethnicity
        british indian	ethnicity
        british bangladeshi	ethnicity
        british chinese	ethnicity
        roma gypsy	ethnicity
        gypsy	ethnicity
        african caribbean	ethnicity
        black american	ethnicity
        chinese american	ethnicity
        korean american	ethnicity
        filipino	ethnicity
        somali	ethnicity
        nigerian	ethnicity
        ivorian	ethnicity
        jamaican	ethnicity
        cuban	ethnicity
        polish	ethnicity
        romanian	ethnicity
        turkish	ethnicity
        vietnamese	ethnicity
        african american	ethnicity
        african-american	ethnicity
        black or african american	ethnicity
        black	ethnicity
        white	ethnicity
        caucasian	ethnicity
        hispanic	ethnicity
        latino	ethnicity
        latina	ethnicity
        latinx	ethnicity
        hispanic or latino	ethnicity
        not hispanic or latino	ethnicity
        asian	ethnicity
        asian american	ethnicity
        asian-pac-islander	ethnicity
        amer-indian-eskimo	ethnicity
        american indian	ethnicity
        native american	ethnicity
        alaska native	ethnicity
        native hawaiian	ethnicity
        pacific islander	ethnicity
        first nations	ethnicity
        inuit	ethnicity
        metis	ethnicity
        aboriginal	ethnicity
        torres strait islander	ethnicity
        maori	ethnicity
        white british	ethnicity
        white irish	ethnicity
        white other	ethnicity
        black british	ethnicity
        black african	ethnicity
        black caribbean	ethnicity
        mixed race	ethnicity
        multiracial	ethnicity
        biracial	ethnicity
        two or more races	ethnicity
        south asian	ethnicity
        east asian	ethnicity
        southeast asian	ethnicity
        indian	ethnicity
        pakistani	ethnicity
        bangladeshi	ethnicity
        chinese	ethnicity
        british asian	ethnicity
        arab	ethnicity
        middle eastern	ethnicity
        north african	ethnicity
        roma	ethnicity
        romani	ethnicity
        gypsy or irish traveller	ethnicity
        irish traveller	ethnicity
        jewish	ethnicity
        kurdish	ethnicity
        uyghur	ethnicity
        tibetan	ethnicity
        han chinese	ethnicity
        punjabi	ethnicity
        tamil	ethnicity
        bengali	ethnicity
        afro-caribbean	ethnicity
        puerto rican	ethnicity
        mexican american	ethnicity
        cuban american	ethnicity
        dalit	ethnicity
        scheduled caste	ethnicity
        scheduled tribe	ethnicity
        obc	ethnicity
        brahmin	ethnicity
        """#

    /// Political views in Chinese.
    static let specialPoliticalChinese: StaticString = #"""
        中共党员	political
        共产党员	political
        中国共产党党员	political
        预备党员	political
        中共预备党员	political
        党员	political
        入党积极分子	political
        发展对象	political
        共青团员	political
        团员	political
        群众	political
        民主党派	political
        民革	political
        民革党员	political
        民盟	political
        民盟盟员	political
        民建	political
        民建会员	political
        民进	political
        民进会员	political
        农工党	political
        农工党党员	political
        致公党	political
        致公党党员	political
        九三学社	political
        九三学社社员	political
        台盟	political
        台盟盟员	political
        无党派	political
        无党派人士	political
        老党员	political
        流动党员	political
        入党	political
        党支部书记	political
        党龄	political
        国民党	political
        民进党	political
        上访	political
        上访户	political
        政治犯	political
        人大代表	political
        政协委员	political
        """#

    /// Political views in English.
    static let specialPoliticalEnglish: StaticString = #"""
        republican	political
        democrat	political
        democratic party	political
        republican party	political
        registered republican	political
        registered democrat	political
        registered independent	political
        independent voter	political
        libertarian	political
        libertarian party	political
        green party	political
        gop	political
        maga	political
        conservative party	political
        labour party	political
        labour voter	political
        tory	political
        tory voter	political
        liberal democrat	political
        lib dem	political
        snp	political
        plaid cymru	political
        sinn fein	political
        dup	political
        ukip	political
        reform uk	political
        brexit party	political
        remainer	political
        brexiteer	political
        leave voter	political
        remain voter	political
        ndp	political
        bloc quebecois	political
        liberal party	political
        bjp	political
        congress party	political
        aam aadmi party	political
        communist	political
        communist party	political
        party member	political
        socialist	political
        marxist	political
        anarchist	political
        left-wing	political
        right-wing	political
        far right	political
        far left	political
        trump supporter	political
        trump voter	political
        biden supporter	political
        voted for	political
        pro-life	political
        pro-choice	political
        political donor	political
        campaign donor	political
        activist	political
        dissident	political
        asylum politics	political
        """#

    /// Sexual life and orientation in Chinese.
    static let specialSexualLifeChinese: StaticString = #"""
        阳痿	sexual_life
        早泄	sexual_life
        勃起困难	sexual_life
        勃起功能障碍	sexual_life
        勃起障碍	sexual_life
        夫妻生活	sexual_life
        房事	sexual_life
        不举	sexual_life
        同性恋	sexual_life
        同性恋者	sexual_life
        双性恋	sexual_life
        异性恋	sexual_life
        男同	sexual_life
        女同	sexual_life
        拉拉	sexual_life
        出柜	sexual_life
        跨性别	sexual_life
        变性	sexual_life
        变性人	sexual_life
        变性手术	sexual_life
        性取向	sexual_life
        性伴侣	sexual_life
        性生活	sexual_life
        性功能	sexual_life
        性功能障碍	sexual_life
        性冷淡	sexual_life
        一夜情	sexual_life
        婚外情	sexual_life
        出轨	sexual_life
        嫖娼	sexual_life
        卖淫	sexual_life
        无性婚姻	sexual_life
        性癖	sexual_life
        同性伴侣	sexual_life
        无性恋	sexual_life
        第三者	sexual_life
        小三	sexual_life
        """#

    /// Sexual life and orientation in English.
    static let specialSexualLifeEnglish: StaticString = #"""
        gay man	sexual_life
        gay woman	sexual_life
        lesbian couple	sexual_life
        erectile dysfunction	sexual_life
        low libido	sexual_life
        gay	sexual_life
        lesbian	sexual_life
        bisexual	sexual_life
        homosexual	sexual_life
        heterosexual	sexual_life
        straight man	sexual_life
        queer	sexual_life
        lgbt	sexual_life
        lgbtq	sexual_life
        lgbtq+	sexual_life
        transgender	sexual_life
        trans woman	sexual_life
        trans man	sexual_life
        transsexual	sexual_life
        asexual	sexual_life
        pansexual	sexual_life
        sexual orientation	sexual_life
        sexually active	sexual_life
        same-sex partner	sexual_life
        same sex partner	sexual_life
        same-sex marriage	sexual_life
        gay couple	sexual_life
        his husband	sexual_life
        her wife	sexual_life
        coming out	sexual_life
        came out as	sexual_life
        sex life	sexual_life
        sexual partners	sexual_life
        sexual history	sexual_life
        extramarital affair	sexual_life
        having an affair	sexual_life
        sex worker	sexual_life
        prostitute	sexual_life
        escort service	sexual_life
        erectile problems	sexual_life
        gender reassignment	sexual_life
        """#

    /// Trade unions.
    static let specialTradeUnion: StaticString = #"""
        gmb	trade_union
        unite member	trade_union
        unite rep	trade_union
        unison member	trade_union
        member of unite	trade_union
        member of unison	trade_union
        neu member	trade_union
        rmt union	trade_union
        rmt member	trade_union
        unionised	trade_union
        unionized	trade_union
        工会委员	trade_union
        工会代表	trade_union
        trade union	trade_union
        labor union	trade_union
        labour union	trade_union
        union member	trade_union
        union rep	trade_union
        union steward	trade_union
        shop steward	trade_union
        union dues	trade_union
        union local	trade_union
        teamsters	trade_union
        afl-cio	trade_union
        seiu	trade_union
        afscme	trade_union
        united auto workers	trade_union
        uaw	trade_union
        ibew	trade_union
        unison	trade_union
        unite the union	trade_union
        gmb union	trade_union
        usdaw	trade_union
        nasuwt	trade_union
        national education union	trade_union
        rmt	trade_union
        aslef	trade_union
        cwu	trade_union
        pcs union	trade_union
        royal college of nursing	trade_union
        ig metall	trade_union
        verdi	trade_union
        ver.di	trade_union
        cgt	trade_union
        cfdt	trade_union
        unifor	trade_union
        on strike	trade_union
        collective bargaining	trade_union
        工会	trade_union
        工会会员	trade_union
        工会成员	trade_union
        工会主席	trade_union
        工会干部	trade_union
        入会工会	trade_union
        总工会会员	trade_union
        罢工	trade_union
        """#

    /// Criminal records in Chinese.
    static let specialCriminalRecordChinese: StaticString = #"""
        在逃人员	criminal_record
        在逃	criminal_record
        服过刑	criminal_record
        蹲过监狱	criminal_record
        劣迹	criminal_record
        犯罪记录	criminal_record
        前科	criminal_record
        案底	criminal_record
        有前科	criminal_record
        有案底	criminal_record
        坐过牢	criminal_record
        坐牢	criminal_record
        服刑	criminal_record
        服刑人员	criminal_record
        刑满释放	criminal_record
        刑满释放人员	criminal_record
        判刑	criminal_record
        被判	criminal_record
        缓刑	criminal_record
        假释	criminal_record
        取保候审	criminal_record
        拘留	criminal_record
        行政拘留	criminal_record
        刑事拘留	criminal_record
        被拘留	criminal_record
        逮捕	criminal_record
        被捕	criminal_record
        被抓	criminal_record
        通缉	criminal_record
        通缉犯	criminal_record
        逃犯	criminal_record
        嫌疑人	criminal_record
        犯罪嫌疑人	criminal_record
        被告	criminal_record
        被告人	criminal_record
        罪犯	criminal_record
        犯人	criminal_record
        劳改	criminal_record
        劳教	criminal_record
        吸毒人员	criminal_record
        涉毒	criminal_record
        吸毒史	criminal_record
        贩毒	criminal_record
        盗窃	criminal_record
        诈骗罪	criminal_record
        酒驾	criminal_record
        醉驾	criminal_record
        危险驾驶罪	criminal_record
        抢劫	criminal_record
        故意伤害	criminal_record
        强奸	criminal_record
        失信	criminal_record
        失信人	criminal_record
        失信被执行人	criminal_record
        老赖	criminal_record
        被执行人	criminal_record
        限高	criminal_record
        限制高消费	criminal_record
        有期徒刑	criminal_record
        无期徒刑	criminal_record
        社区矫正	criminal_record
        违法记录	criminal_record
        违法犯罪	criminal_record
        涉案	criminal_record
        立案侦查	criminal_record
        起诉	criminal_record
        开庭	criminal_record
        """#

    /// Criminal records in English.
    static let specialCriminalRecordEnglish: StaticString = #"""
        misdemeanors	criminal_record
        felonies	criminal_record
        petty theft	criminal_record
        dui conviction	criminal_record
        ex-con	criminal_record
        arrest record	criminal_record
        convicted	criminal_record
        criminal record	criminal_record
        criminal history	criminal_record
        criminal conviction	criminal_record
        convicted of	criminal_record
        convicted felon	criminal_record
        conviction	criminal_record
        ex-convict	criminal_record
        ex-offender	criminal_record
        felon	criminal_record
        felony	criminal_record
        misdemeanor	criminal_record
        misdemeanour	criminal_record
        on parole	criminal_record
        on probation	criminal_record
        parolee	criminal_record
        probation officer	criminal_record
        incarcerated	criminal_record
        in prison	criminal_record
        in jail	criminal_record
        prison sentence	criminal_record
        jail time	criminal_record
        served time	criminal_record
        been arrested	criminal_record
        was arrested	criminal_record
        arrested for	criminal_record
        arrest warrant	criminal_record
        outstanding warrant	criminal_record
        dui	criminal_record
        dwi	criminal_record
        drunk driving	criminal_record
        drink driving	criminal_record
        sex offender	criminal_record
        registered sex offender	criminal_record
        restraining order	criminal_record
        charged with	criminal_record
        indicted	criminal_record
        pleaded guilty	criminal_record
        pled guilty	criminal_record
        found guilty	criminal_record
        drug offense	criminal_record
        drug offence	criminal_record
        possession of drugs	criminal_record
        domestic violence charge	criminal_record
        assault charge	criminal_record
        theft conviction	criminal_record
        fraud conviction	criminal_record
        embezzlement	criminal_record
        shoplifting	criminal_record
        burglary conviction	criminal_record
        robbery conviction	criminal_record
        manslaughter	criminal_record
        police caution	criminal_record
        spent conviction	criminal_record
        community service order	criminal_record
        suspended sentence	criminal_record
        juvenile record	criminal_record
        rap sheet	criminal_record
        mugshot	criminal_record
        inmate	criminal_record
        """#

    /// Biometric data.
    static let specialBiometric: StaticString = #"""
        fingerprint	biometric
        fingerprints	biometric
        face scan	biometric
        facial recognition	biometric
        face id	biometric
        faceprint	biometric
        iris scan	biometric
        retina scan	biometric
        voiceprint	biometric
        voice biometric	biometric
        palm print	biometric
        palm vein	biometric
        hand geometry	biometric
        gait recognition	biometric
        biometric	biometric
        biometrics	biometric
        face template	biometric
        face embedding	biometric
        指纹	biometric
        指纹识别	biometric
        人脸	biometric
        人脸识别	biometric
        人脸信息	biometric
        刷脸	biometric
        面部识别	biometric
        面容识别	biometric
        虹膜	biometric
        虹膜识别	biometric
        声纹	biometric
        声纹识别	biometric
        掌纹	biometric
        掌静脉	biometric
        步态识别	biometric
        生物识别	biometric
        生物特征	biometric
        """#

    /// Genetic data.
    static let specialGenetic: StaticString = #"""
        gene positive	genetic
        gene carrier	genetic
        brca1 positive	genetic
        brca2 positive	genetic
        brca positive	genetic
        apoe e4	genetic
        apoe e4/e4	genetic
        huntington's gene	genetic
        cftr carrier	genetic
        cystic fibrosis carrier	genetic
        factor v leiden	genetic
        lynch syndrome	genetic
        hla-b27	genetic
        基因检测阳性	genetic
        基因携带者	genetic
        地贫基因	genetic
        genetic test	genetic
        genetic testing	genetic
        dna test	genetic
        dna sample	genetic
        genome	genetic
        genotype	genetic
        brca1	genetic
        brca2	genetic
        brca mutation	genetic
        gene mutation	genetic
        carrier status	genetic
        hereditary mutation	genetic
        chromosome	genetic
        karyotype	genetic
        23andme	genetic
        ancestrydna	genetic
        family gene	genetic
        apoe4	genetic
        huntington gene	genetic
        基因检测	genetic
        基因突变	genetic
        基因型	genetic
        染色体	genetic
        染色体检查	genetic
        核型	genetic
        dna鉴定	genetic
        亲子鉴定	genetic
        遗传检测	genetic
        易感基因	genetic
        携带者基因	genetic
        致病基因	genetic
        无创dna	genetic
        羊水穿刺	genetic
        全基因组	genetic
        """#

    /// Specific identities in Chinese.
    static let specialSpecificIdentityChinese: StaticString = #"""
        老兵	specific_identity
        抗美援朝老兵	specific_identity
        退伍老兵	specific_identity
        残疾军人	specific_identity
        建档立卡户	specific_identity
        聋哑人	specific_identity
        盲人	specific_identity
        军人家属	specific_identity
        残疾	specific_identity
        残疾人	specific_identity
        残疾证	specific_identity
        一级残疾	specific_identity
        二级残疾	specific_identity
        三级残疾	specific_identity
        四级残疾	specific_identity
        肢体残疾	specific_identity
        视力残疾	specific_identity
        听力残疾	specific_identity
        智力残疾	specific_identity
        精神残疾	specific_identity
        伤残军人	specific_identity
        军人	specific_identity
        现役军人	specific_identity
        退役军人	specific_identity
        退伍军人	specific_identity
        退伍兵	specific_identity
        转业军人	specific_identity
        复员军人	specific_identity
        军属	specific_identity
        军嫂	specific_identity
        军烈属	specific_identity
        烈士家属	specific_identity
        烈属	specific_identity
        士兵	specific_identity
        武警	specific_identity
        低保	specific_identity
        低保户	specific_identity
        贫困户	specific_identity
        建档立卡	specific_identity
        五保户	specific_identity
        特困户	specific_identity
        特困人员	specific_identity
        优抚对象	specific_identity
        失独家庭	specific_identity
        单亲家庭	specific_identity
        留守儿童	specific_identity
        留守老人	specific_identity
        孤儿	specific_identity
        孤寡老人	specific_identity
        空巢老人	specific_identity
        难民	specific_identity
        偷渡	specific_identity
        非法移民	specific_identity
        下岗职工	specific_identity
        失业人员	specific_identity
        农民工	specific_identity
        流浪人员	specific_identity
        家暴受害者	specific_identity
        精神病人	specific_identity
        艾滋病感染者	specific_identity
        失能老人	specific_identity
        失能	specific_identity
        半失能	specific_identity
        伤残	specific_identity
        劳模	specific_identity
        归侨	specific_identity
        侨眷	specific_identity
        港澳台同胞	specific_identity
        """#

    /// Specific identities in English.
    static let specialSpecificIdentityEnglish: StaticString = #"""
        registered blind	specific_identity
        blue badge holder	specific_identity
        blue badge	specific_identity
        service-connected disability	specific_identity
        va disability	specific_identity
        vietnam veteran	specific_identity
        marine veteran	specific_identity
        combat veteran	specific_identity
        gulf war veteran	specific_identity
        wheelchair user	specific_identity
        bsl user	specific_identity
        legally blind	specific_identity
        partially sighted	specific_identity
        on ssdi	specific_identity
        on ssi	specific_identity
        care leaver	specific_identity
        disabled	specific_identity
        disability	specific_identity
        person with disabilities	specific_identity
        disabled veteran	specific_identity
        handicapped	specific_identity
        blind person	specific_identity
        deaf person	specific_identity
        special needs	specific_identity
        veteran	specific_identity
        war veteran	specific_identity
        vietnam vet	specific_identity
        army veteran	specific_identity
        navy veteran	specific_identity
        retired military	specific_identity
        active duty	specific_identity
        active military	specific_identity
        military spouse	specific_identity
        national guard	specific_identity
        reservist	specific_identity
        purple heart	specific_identity
        va benefits	specific_identity
        gold star family	specific_identity
        refugee	specific_identity
        asylum seeker	specific_identity
        undocumented	specific_identity
        undocumented immigrant	specific_identity
        illegal immigrant	specific_identity
        immigrant	specific_identity
        green card holder	specific_identity
        visa overstay	specific_identity
        daca	specific_identity
        dreamer	specific_identity
        homeless	specific_identity
        on welfare	specific_identity
        food stamps	specific_identity
        snap benefits	specific_identity
        section 8	specific_identity
        ssi	specific_identity
        ssdi	specific_identity
        on disability	specific_identity
        social security disability	specific_identity
        universal credit	specific_identity
        pip claimant	specific_identity
        foster child	specific_identity
        orphan	specific_identity
        victim of domestic violence	specific_identity
        domestic abuse survivor	specific_identity
        rape victim	specific_identity
        human trafficking victim	specific_identity
        widow	specific_identity
        low-income	specific_identity
        bankrupt	specific_identity
        """#

    /// Speech about a minor, in Chinese.
    static let specialMinorChinese: StaticString = #"""
        小孩	minor_data
        孩子	minor_data
        宝宝	minor_data
        宝贝	minor_data
        儿童	minor_data
        婴儿	minor_data
        幼儿	minor_data
        新生儿	minor_data
        未成年	minor_data
        未成年人	minor_data
        儿子	minor_data
        女儿	minor_data
        闺女	minor_data
        小朋友	minor_data
        小宝	minor_data
        大宝	minor_data
        二宝	minor_data
        三宝	minor_data
        一孩	minor_data
        二孩	minor_data
        二胎	minor_data
        几岁	minor_data
        多大了	minor_data
        岁半	minor_data
        周岁	minor_data
        个月大	minor_data
        月龄	minor_data
        满月	minor_data
        百天	minor_data
        两岁	minor_data
        三岁	minor_data
        四岁	minor_data
        五岁	minor_data
        六岁	minor_data
        七岁	minor_data
        八岁	minor_data
        九岁	minor_data
        十岁	minor_data
        十一岁	minor_data
        十二岁	minor_data
        十三岁	minor_data
        小学生	minor_data
        初中生	minor_data
        幼儿园小朋友	minor_data
        学龄前	minor_data
        早教	minor_data
        托班	minor_data
        托育	minor_data
        奶粉段数	minor_data
        辅食	minor_data
        尿不湿	minor_data
        接送孩子	minor_data
        放学	minor_data
        家长会	minor_data
        儿子今年	minor_data
        女儿今年	minor_data
        孩子今年	minor_data
        我家孩子	minor_data
        我家宝宝	minor_data
        孙子	minor_data
        孙女	minor_data
        外孙	minor_data
        外孙女	minor_data
        小侄子	minor_data
        小外甥	minor_data
        双胞胎	minor_data
        """#

    /// Speech about a minor, in English.
    static let specialMinorEnglish: StaticString = #"""
        my son is	minor_data
        my daughter is	minor_data
        my kid is	minor_data
        my child is	minor_data
        my baby is	minor_data
        our son	minor_data
        our daughter	minor_data
        years old son	minor_data
        year old son	minor_data
        year old daughter	minor_data
        year-old son	minor_data
        year-old daughter	minor_data
        year-old boy	minor_data
        year-old girl	minor_data
        toddler	minor_data
        infant	minor_data
        newborn	minor_data
        preschooler	minor_data
        minor child	minor_data
        minor children	minor_data
        under 18	minor_data
        under 13	minor_data
        underage	minor_data
        little boy	minor_data
        little girl	minor_data
        grandson is	minor_data
        granddaughter is	minor_data
        nephew is	minor_data
        niece is	minor_data
        months old	minor_data
        child's name	minor_data
        child's date of birth	minor_data
        my kids	minor_data
        my children	minor_data
        son named	minor_data
        daughter named	minor_data
        stepson	minor_data
        stepdaughter	minor_data
        foster child	minor_data
        adopted child	minor_data
        legal guardian of	minor_data
        custody of	minor_data
        daycare	minor_data
        day care	minor_data
        nursery	minor_data
        playgroup	minor_data
        babysitter	minor_data
        pediatrician	minor_data
        """#

    /// Schools and grades, in Chinese.
    static let specialSchoolGradeChinese: StaticString = #"""
        幼儿园	school_grade
        托儿所	school_grade
        托班	school_grade
        小班	school_grade
        中班	school_grade
        大班	school_grade
        学前班	school_grade
        幼小衔接	school_grade
        小学	school_grade
        一年级	school_grade
        二年级	school_grade
        三年级	school_grade
        四年级	school_grade
        五年级	school_grade
        六年级	school_grade
        初中	school_grade
        初一	school_grade
        初二	school_grade
        初三	school_grade
        七年级	school_grade
        八年级	school_grade
        九年级	school_grade
        中学	school_grade
        高中	school_grade
        高一	school_grade
        高二	school_grade
        高三	school_grade
        小升初	school_grade
        中考	school_grade
        高考	school_grade
        升学	school_grade
        小一	school_grade
        小二	school_grade
        小三	school_grade
        小四	school_grade
        小五	school_grade
        小六	school_grade
        在读	school_grade
        就读于	school_grade
        就读	school_grade
        上小学	school_grade
        上初中	school_grade
        上高中	school_grade
        读小学	school_grade
        读初中	school_grade
        读高中	school_grade
        上幼儿园	school_grade
        实验小学	school_grade
        中心小学	school_grade
        附小	school_grade
        附中	school_grade
        国际学校	school_grade
        民办学校	school_grade
        公办学校	school_grade
        走读	school_grade
        住校	school_grade
        寄宿	school_grade
        班主任	school_grade
        学籍	school_grade
        学区	school_grade
        期末考试	school_grade
        期中考试	school_grade
        月考	school_grade
        幼儿园大班	school_grade
        幼儿园中班	school_grade
        幼儿园小班	school_grade
        一班	school_grade
        二班	school_grade
        三班	school_grade
        四班	school_grade
        五班	school_grade
        六班	school_grade
        """#

    /// Schools and grades, in English.
    static let specialSchoolGradeEnglish: StaticString = #"""
        kindergarten	school_grade
        pre-k	school_grade
        prek	school_grade
        preschool	school_grade
        nursery school	school_grade
        first grade	school_grade
        second grade	school_grade
        third grade	school_grade
        fourth grade	school_grade
        fifth grade	school_grade
        sixth grade	school_grade
        seventh grade	school_grade
        eighth grade	school_grade
        ninth grade	school_grade
        tenth grade	school_grade
        eleventh grade	school_grade
        twelfth grade	school_grade
        1st grade	school_grade
        2nd grade	school_grade
        3rd grade	school_grade
        4th grade	school_grade
        5th grade	school_grade
        6th grade	school_grade
        7th grade	school_grade
        8th grade	school_grade
        9th grade	school_grade
        10th grade	school_grade
        11th grade	school_grade
        12th grade	school_grade
        1st grader	school_grade
        2nd grader	school_grade
        3rd grader	school_grade
        4th grader	school_grade
        5th grader	school_grade
        first grader	school_grade
        second grader	school_grade
        third grader	school_grade
        fourth grader	school_grade
        fifth grader	school_grade
        grade 1	school_grade
        grade 2	school_grade
        grade 3	school_grade
        grade 4	school_grade
        grade 5	school_grade
        grade 6	school_grade
        grade 7	school_grade
        grade 8	school_grade
        grade 9	school_grade
        grade 10	school_grade
        grade 11	school_grade
        grade 12	school_grade
        year 1	school_grade
        year 2	school_grade
        year 3	school_grade
        year 4	school_grade
        year 5	school_grade
        year 6	school_grade
        year 7	school_grade
        year 8	school_grade
        year 9	school_grade
        year 10	school_grade
        year 11	school_grade
        reception class	school_grade
        key stage 1	school_grade
        key stage 2	school_grade
        sixth form	school_grade
        elementary school	school_grade
        primary school	school_grade
        middle school	school_grade
        junior high	school_grade
        high school	school_grade
        secondary school	school_grade
        grammar school	school_grade
        prep school	school_grade
        freshman in high school	school_grade
        sophomore in high school	school_grade
        junior in high school	school_grade
        senior in high school	school_grade
        gcse year	school_grade
        sats	school_grade
        eleven plus	school_grade
        home-schooled	school_grade
        homeschooled	school_grade
        """#

    /// What a credit bureau reports of a person; the attribute is the label id.
    static let creditFacts: StaticString = #"""
        ccj	credit_report
        ccjs	credit_report
        county court judgment	credit_report
        county court judgement	credit_report
        iva	credit_report
        debt relief order	credit_report
        chapter 7 bankruptcy	credit_report
        chapter 13 bankruptcy	credit_report
        chapter 7	credit_report
        chapter 13	credit_report
        declared bankruptcy	credit_report
        filed bankruptcy	credit_report
        filed for bankruptcy	credit_report
        discharged bankrupt	credit_report
        undischarged bankrupt	credit_report
        charge-off	credit_report
        charge off	credit_report
        charged off	credit_report
        charge-offs	credit_report
        repossession	credit_report
        foreclosure	credit_report
        late payments	credit_report
        missed payments	credit_report
        30 days late	credit_report
        60 days late	credit_report
        90 days late	credit_report
        in default	credit_report
        defaulted	credit_report
        defaults on file	credit_report
        thin file	credit_report
        bad credit	credit_report
        poor credit	credit_report
        subprime	credit_report
        征信花了	credit_report
        征信黑户	credit_report
        征信不良	credit_report
        征信不好	credit_report
        征信有问题	credit_report
        黑户	credit_report
        连三累六	credit_report
        呆账	credit_report
        连续逾期	credit_report
        当前逾期	credit_report
        多次逾期	credit_report
        失信名单	credit_report
        失信人员	credit_report
        老赖	credit_report
        大数据花了	credit_report
        白户	credit_report
        """#
}
