extension Gazetteer {
    /// Street suffixes and their abbreviations as the postal service of the United States lists
    /// them, with British ones.
    static let streetSuffixesEnglish: StaticString = #"""
        alley
        allee
        ally
        aly
        anex
        annex
        annx
        anx
        arcade
        arc
        avenue
        av
        ave
        aven
        avenu
        avn
        avnue
        bayou
        bayoo
        byu
        beach
        bch
        bend
        bnd
        bluff
        bluf
        blf
        bluffs
        blfs
        bottom
        bot
        bottm
        btm
        boulevard
        blvd
        boul
        boulv
        branch
        br
        brnch
        bridge
        brdge
        brg
        brook
        brk
        brooks
        brks
        burg
        bg
        burgs
        bgs
        bypass
        byp
        bypa
        byps
        camp
        cp
        cmp
        canyon
        canyn
        cnyn
        cyn
        cape
        cpe
        causeway
        causwa
        cswy
        center
        cen
        cent
        centr
        centre
        cnter
        cntr
        ctr
        centers
        ctrs
        circle
        cir
        circ
        circl
        crcl
        crcle
        circles
        cirs
        cliff
        clf
        cliffs
        clfs
        club
        clb
        common
        cmn
        commons
        cmns
        corner
        cor
        corners
        cors
        course
        crse
        court
        ct
        courts
        cts
        cove
        cv
        coves
        cvs
        creek
        crk
        crescent
        cres
        crsent
        crsnt
        crest
        crst
        crossing
        crssng
        xing
        crossroad
        xrd
        crossroads
        xrds
        curve
        curv
        dale
        dl
        dam
        dm
        divide
        div
        dv
        dvd
        drive
        dr
        driv
        drv
        drives
        drs
        estate
        est
        estates
        ests
        expressway
        exp
        expr
        express
        expw
        expy
        extension
        ext
        extn
        extnsn
        extensions
        exts
        fall
        falls
        fls
        ferry
        frry
        fry
        field
        fld
        fields
        flds
        flat
        flt
        flats
        flts
        ford
        frd
        fords
        frds
        forest
        forests
        frst
        forge
        forg
        frg
        forges
        frgs
        fork
        frk
        forks
        frks
        fort
        frt
        ft
        freeway
        freewy
        frway
        frwy
        fwy
        garden
        gardn
        grden
        grdn
        gdn
        gardens
        gdns
        grdns
        gateway
        gatewy
        gatway
        gtway
        gtwy
        glen
        gln
        glens
        glns
        green
        grn
        greens
        grns
        grove
        grov
        grv
        groves
        grvs
        harbor
        harb
        harbr
        hbr
        hrbor
        harbors
        hbrs
        haven
        hvn
        heights
        ht
        hts
        highway
        highwy
        hiway
        hiwy
        hway
        hwy
        hill
        hl
        hills
        hls
        hollow
        hllw
        hollows
        holw
        holws
        inlet
        inlt
        island
        is
        islnd
        islands
        islnds
        iss
        isle
        isles
        junction
        jct
        jction
        jctn
        junctn
        juncton
        junctions
        jctns
        jcts
        key
        ky
        keys
        kys
        knoll
        knl
        knol
        knolls
        knls
        lake
        lk
        lakes
        lks
        land
        landing
        lndg
        lndng
        lane
        ln
        light
        lgt
        lights
        lgts
        loaf
        lf
        lock
        lck
        locks
        lcks
        lodge
        ldg
        ldge
        lodg
        loop
        loops
        mall
        manor
        mnr
        manors
        mnrs
        meadow
        mdw
        meadows
        mdws
        medows
        mews
        mill
        ml
        mills
        mls
        mission
        missn
        mssn
        msn
        motorway
        mtwy
        mount
        mnt
        mt
        mountain
        mntain
        mntn
        mountin
        mtin
        mtn
        mountains
        mntns
        mtns
        neck
        nck
        orchard
        orch
        orchrd
        oval
        ovl
        overpass
        opas
        park
        prk
        parks
        parkway
        parkwy
        pkway
        pkwy
        pky
        parkways
        pkwys
        pass
        passage
        psge
        path
        paths
        pike
        pikes
        pine
        pne
        pines
        pnes
        place
        pl
        plain
        pln
        plains
        plns
        plaza
        plz
        plza
        point
        pt
        points
        pts
        port
        prt
        ports
        prts
        prairie
        prr
        pr
        radial
        rad
        radiel
        radl
        ramp
        ranch
        ranches
        rnch
        rnchs
        rapid
        rpd
        rapids
        rpds
        rest
        rst
        ridge
        rdg
        rdge
        ridges
        rdgs
        river
        riv
        rvr
        rivr
        road
        rd
        roads
        rds
        route
        rte
        row
        rue
        run
        shoal
        shl
        shoals
        shls
        shore
        shoar
        shr
        shores
        shoars
        shrs
        skyway
        skwy
        spring
        spg
        spng
        sprng
        springs
        spgs
        spngs
        sprngs
        spur
        spurs
        square
        sq
        sqr
        sqre
        squ
        squares
        sqrs
        sqs
        station
        sta
        statn
        stn
        stravenue
        stra
        strav
        straven
        stravn
        strvn
        strvnue
        stream
        streme
        strm
        street
        strt
        st
        str
        streets
        sts
        summit
        smt
        sumit
        sumitt
        terrace
        ter
        terr
        throughway
        trwy
        trace
        traces
        trce
        track
        tracks
        trak
        trk
        trks
        trafficway
        trfy
        trail
        trails
        trl
        trls
        trailer
        trlr
        trlrs
        tunnel
        tunel
        tunl
        tunls
        tunnels
        tunnl
        turnpike
        trnpk
        turnpk
        tpke
        underpass
        upas
        union
        un
        unions
        uns
        valley
        vally
        vlly
        vly
        valleys
        vlys
        viaduct
        vdct
        viadct
        via
        view
        vw
        views
        vws
        village
        vill
        villag
        villg
        villiage
        vlg
        villages
        vlgs
        ville
        vl
        vista
        vis
        vist
        vst
        vsta
        walk
        walks
        wall
        way
        wy
        ways
        well
        wl
        wells
        wls
        close
        cl
        yard
        yd
        wynd
        gate
        gait
        lawn
        parade
        pde
        quay
        wharf
        rise
        chase
        croft
        drove
        end
        fold
        garth
        ginnel
        grange
        brae
        brow
        mead
        paddock
        promenade
        prom
        esplanade
        esp
        circus
        crescents
        tce
        vale
        villas
        vennel
        broadway
        bwy
        boardwalk
        cutting
        marg
        nagar
        chowk
        layout
        colony
        vihar
        enclave
        salai
        """#

    /// Words that introduce a unit inside a building.
    static let unitDesignators: StaticString = #"""
        apt
        apt.
        apartment
        apmt
        appt
        suite
        ste
        ste.
        unit
        #
        no.
        floor
        fl
        flr
        bldg
        bldg.
        building
        room
        rm
        rm.
        dept
        department
        flat
        basement
        bsmt
        front
        frnt
        hangar
        hngr
        key
        lobby
        lbby
        lot
        lower
        lowr
        office
        ofc
        penthouse
        ph
        pier
        rear
        side
        slip
        space
        spc
        stop
        trailer
        trlr
        upper
        uppr
        block
        blk
        tower
        twr
        wing
        level
        lvl
        studio
        cottage
        po box
        p.o. box
        p o box
        pob
        post office box
        box
        pmb
        rr
        rural route
        hc
        highway contract
        psc
        cmr
        general delivery
        c/o
        care of
        attn
        house no
        door no
        d.no
        h.no
        plot no
        plot
        survey no
        sector
        phase
        khasra
        gf
        ff
        villa
        townhouse
        th
        maisonette
        bungalow
        ground floor
        first floor
        second floor
        third floor
        top floor
        """#

    /// Street words of other languages. Attribute: `before` or `after` the name, or `suffix` when
    /// it is the end of one word.
    static let streetWordsForeign: StaticString = #"""
        rue	before
        avenue	before
        boulevard	before
        chemin	before
        allée	before
        allee	before
        impasse	before
        quai	before
        cours	before
        place	before
        route de	before
        passage	before
        ruelle	before
        sentier	before
        faubourg	before
        straße	suffix
        strasse	suffix
        str.	suffix
        gasse	suffix
        weg	suffix
        platz	suffix
        damm	suffix
        ufer	suffix
        ring	suffix
        chaussee	suffix
        steig	suffix
        stieg	suffix
        via	before
        viale	before
        corso	before
        piazza	before
        piazzale	before
        vicolo	before
        largo	before
        strada	before
        contrada	before
        lungomare	before
        calle	before
        c/	before
        avenida	before
        avda	before
        av.	before
        paseo	before
        plaza	before
        camino	before
        carretera	before
        ctra	before
        carrera	before
        cra	before
        kra	before
        calzada	before
        callejón	before
        callejon	before
        colonia	before
        col.	before
        diagonal	before
        transversal	before
        ronda	before
        rambla	before
        rua	before
        travessa	before
        alameda	before
        praça	before
        praca	before
        rodovia	before
        estrada	before
        beco	before
        largo do	before
        ulica	before
        ul.	before
        aleja	before
        al.	before
        plac	before
        pl.	before
        osiedle	before
        os.	before
        ulitsa	before
        prospekt	after
        pereulok	after
        naberezhnaya	after
        bulvar	after
        utca	after
        út	after
        tér	after
        körút	after
        bulevardul	before
        calea	before
        soseaua	before
        gata	suffix
        gatan	suffix
        gate	suffix
        gaten	suffix
        vägen	suffix
        vagen	suffix
        veien	suffix
        vej	suffix
        vejen	suffix
        väg	suffix
        torg	suffix
        torget	suffix
        plass	suffix
        allé	suffix
        gade	suffix
        stræde	suffix
        katu	suffix
        tie	suffix
        kuja	suffix
        polku	suffix
        straat	suffix
        laan	suffix
        plein	suffix
        gracht	suffix
        kade	suffix
        dijk	suffix
        singel	suffix
        steeg	suffix
        hof	suffix
        dreef	suffix
        lei	suffix
        sokak	after
        sok.	after
        cadde	after
        caddesi	after
        cad.	after
        mahallesi	after
        mah.	after
        bulvarı	after
        odos	before
        leoforos	before
        jalan	before
        jl.	before
        jln	before
        lorong	before
        lrg	before
        gang	before
        taman	before
        persiaran	before
        lebuh	before
        kampung	before
        thanon	before
        soi	before
        đường	before
        duong	before
        phố	before
        hẻm	before
        ngõ	before
        barangay	before
        brgy	before
        purok	before
        sitio	before
        chome	after
        machi	after
        dori	suffix
        ro	suffix
        gil	suffix
        dong	suffix
        sharia	before
        shari	before
        lu	after
        jie	after
        dadao	after
        dajie	after
        xiang	after
        hutong	after
        nong	after
        """#

    /// Endings of road and village names.
    static let chineseRoadSuffixes: StaticString = #"""
        路
        街
        大道
        大街
        道
        巷
        弄
        胡同
        里
        条
        环路
        公路
        国道
        省道
        县道
        乡道
        村道
        高速
        马路
        街道
        横街
        横路
        横巷
        直街
        正街
        老街
        新街
        后街
        前街
        东路
        西路
        南路
        北路
        中路
        东街
        西街
        南街
        北街
        中街
        大路
        环城路
        环线
        支路
        辅路
        步行街
        商业街
        风情街
        美食街
        村
        庄
        屯
        组
        社
        队
        寨
        堡
        坝
        湾
        沟
        坪
        岭
        坡
        塘
        桥
        埠
        圩
        渡
        码头
        园区
        开发区
        高新区
        工业区
        工业园
        产业园
        科技园
        软件园
        物流园
        保税区
        新区
        镇
        乡
        苏木
        嘎查
        社区
        行政村
        自然村
        居委会
        村委会
        生产队
        坊
        径
        桥头
        口
        渠
        堤
        滨
        浜
        甸
        营
        台
        坑
        墩
        冲
        垸
        垅
        埭
        岗
        """#

    /// Words for units inside a compound.
    static let chineseUnitWords: StaticString = #"""
        号
        栋
        幢
        座
        楼
        单元
        层
        室
        户
        号楼
        号院
        院
        排
        门
        房
        号门
        号房
        铺
        号铺
        商铺
        门面
        档口
        号档
        车位
        号车位
        期
        区
        组
        门牌
        号单元
        号室
        梯
        座楼
        大院
        宿舍楼
        号厂房
        厂房
        车间
        仓库
        号库
        地下室
        阁楼
        跃层
        复式
        附
        附号
        之
        负一层
        负一楼
        一层
        二层
        三层
        一楼
        二楼
        三楼
        顶楼
        底商
        东户
        西户
        中户
        东单元
        西单元
        东侧
        西侧
        南侧
        北侧
        对面
        旁边
        楼上
        楼下
        交叉口
        交汇处
        路口
        入口
        出口
        """#

    /// Endings of names of residential compounds and buildings.
    static let chineseCompoundSuffixes: StaticString = #"""
        小区
        花园
        苑
        公寓
        家园
        新村
        广场
        大厦
        中心
        名邸
        新苑
        雅苑
        嘉苑
        佳苑
        华苑
        名苑
        锦苑
        丽苑
        景苑
        福苑
        华庭
        豪庭
        名庭
        雅庭
        嘉庭
        庭院
        雅居
        嘉园
        佳园
        华府
        公馆
        府
        首府
        官邸
        府邸
        御府
        上府
        国际
        国际公寓
        国际城
        国际广场
        新城
        城
        名城
        花城
        山庄
        庄园
        别墅
        半岛
        湾
        公园
        御园
        华园
        名园
        庄
        里
        坊
        居
        新居
        安居
        宿舍
        家属院
        家属楼
        职工宿舍
        大院
        院
        楼
        商务楼
        写字楼
        大楼
        综合楼
        商厦
        商城
        商场
        购物中心
        百货
        市场
        批发市场
        农贸市场
        科技园
        产业园
        软件园
        创业园
        孵化园
        工业园
        世纪城
        天地
        时代
        时代广场
        万达广场
        财富中心
        金融中心
        商务中心
        会展中心
        国贸
        双子塔
        酒店
        宾馆
        饭店
        公寓楼
        青年公寓
        人才公寓
        安置房
        安置小区
        还迁房
        经济适用房
        廉租房
        社区
        一期
        二期
        三期
        四期
        五期
        东区
        西区
        南区
        北区
        东苑
        西苑
        南苑
        北苑
        东园
        西园
        南园
        北园
        云邸
        云墅
        江山
        江南
        水岸
        水郡
        名门
        名都
        名仕
        绿洲
        翰林
        学府
        书香
        雅郡
        华都
        星城
        悦府
        壹号
        一号院
        """#

    /// Provinces by full name and by short name.
    static let chineseProvinces: StaticString = #"""
        北京市
        天津市
        上海市
        重庆市
        河北省
        山西省
        辽宁省
        吉林省
        黑龙江省
        江苏省
        浙江省
        安徽省
        福建省
        江西省
        山东省
        河南省
        湖北省
        湖南省
        广东省
        海南省
        四川省
        贵州省
        云南省
        陕西省
        甘肃省
        青海省
        台湾省
        内蒙古自治区
        广西壮族自治区
        西藏自治区
        宁夏回族自治区
        新疆维吾尔自治区
        香港特别行政区
        澳门特别行政区
        北京
        天津
        上海
        重庆
        河北
        山西
        辽宁
        吉林
        黑龙江
        江苏
        浙江
        安徽
        福建
        江西
        山东
        河南
        湖北
        湖南
        广东
        海南
        四川
        贵州
        云南
        陕西
        甘肃
        青海
        台湾
        内蒙古
        内蒙
        广西
        西藏
        宁夏
        新疆
        香港
        澳门
        新疆生产建设兵团
        """#

    /// One-character names of provinces, meaningful only on licence plates and in compounds.
    static let chineseProvinceCharacters: StaticString = #"""
        京
        津
        沪
        渝
        冀
        晋
        辽
        吉
        黑
        苏
        浙
        皖
        闽
        赣
        鲁
        豫
        鄂
        湘
        粤
        琼
        川
        贵
        云
        陕
        甘
        青
        台
        蒙
        桂
        藏
        宁
        新
        港
        澳
        蜀
        黔
        滇
        秦
        陇
        """#
}
