extension Gazetteer {
    /// Countries, states, counties and cities. Attribute: `country`, `state`, `county` or `city`;
    /// a two-letter abbreviation of a state is in upper case.
    static let englishPlaces: StaticString = #"""
        united states	country
        united states of america	country
        usa	country
        u.s.	country
        u.s.a.	country
        us	country
        uk	country
        u.k.	country
        united kingdom	country
        great britain	country
        england	country
        scotland	country
        wales	country
        northern ireland	country
        ireland	country
        canada	country
        australia	country
        new zealand	country
        india	country
        china	country
        hong kong	country
        macau	country
        taiwan	country
        japan	country
        south korea	country
        korea	country
        north korea	country
        singapore	country
        malaysia	country
        indonesia	country
        philippines	country
        thailand	country
        vietnam	country
        cambodia	country
        laos	country
        myanmar	country
        bangladesh	country
        pakistan	country
        sri lanka	country
        nepal	country
        bhutan	country
        maldives	country
        afghanistan	country
        iran	country
        iraq	country
        kuwait	country
        saudi arabia	country
        united arab emirates	country
        uae	country
        qatar	country
        bahrain	country
        oman	country
        yemen	country
        jordan	country
        israel	country
        palestine	country
        lebanon	country
        syria	country
        turkey	country
        cyprus	country
        greece	country
        italy	country
        malta	country
        spain	country
        portugal	country
        france	country
        monaco	country
        andorra	country
        belgium	country
        netherlands	country
        holland	country
        luxembourg	country
        germany	country
        austria	country
        switzerland	country
        liechtenstein	country
        denmark	country
        norway	country
        sweden	country
        finland	country
        iceland	country
        estonia	country
        latvia	country
        lithuania	country
        poland	country
        czech republic	country
        czechia	country
        slovakia	country
        hungary	country
        romania	country
        bulgaria	country
        serbia	country
        croatia	country
        slovenia	country
        bosnia	country
        bosnia and herzegovina	country
        montenegro	country
        kosovo	country
        albania	country
        north macedonia	country
        macedonia	country
        moldova	country
        ukraine	country
        belarus	country
        russia	country
        georgia	country
        armenia	country
        azerbaijan	country
        kazakhstan	country
        uzbekistan	country
        turkmenistan	country
        kyrgyzstan	country
        tajikistan	country
        mongolia	country
        egypt	country
        libya	country
        tunisia	country
        algeria	country
        morocco	country
        sudan	country
        south sudan	country
        ethiopia	country
        eritrea	country
        djibouti	country
        somalia	country
        kenya	country
        uganda	country
        tanzania	country
        rwanda	country
        burundi	country
        congo	country
        democratic republic of the congo	country
        gabon	country
        cameroon	country
        nigeria	country
        niger	country
        chad	country
        mali	country
        burkina faso	country
        ghana	country
        togo	country
        benin	country
        ivory coast	country
        liberia	country
        sierra leone	country
        guinea	country
        senegal	country
        gambia	country
        mauritania	country
        angola	country
        zambia	country
        zimbabwe	country
        malawi	country
        mozambique	country
        botswana	country
        namibia	country
        south africa	country
        lesotho	country
        eswatini	country
        madagascar	country
        mauritius	country
        seychelles	country
        mexico	country
        guatemala	country
        belize	country
        honduras	country
        el salvador	country
        nicaragua	country
        costa rica	country
        panama	country
        cuba	country
        jamaica	country
        haiti	country
        dominican republic	country
        puerto rico	country
        bahamas	country
        barbados	country
        trinidad and tobago	country
        grenada	country
        saint lucia	country
        guyana	country
        suriname	country
        venezuela	country
        colombia	country
        ecuador	country
        peru	country
        bolivia	country
        brazil	country
        paraguay	country
        uruguay	country
        argentina	country
        chile	country
        fiji	country
        papua new guinea	country
        samoa	country
        tonga	country
        guam	country
        bermuda	country
        cayman islands	country
        jersey	country
        guernsey	country
        isle of man	country
        gibraltar	country
        alabama	state
        alaska	state
        arizona	state
        arkansas	state
        california	state
        colorado	state
        connecticut	state
        delaware	state
        florida	state
        hawaii	state
        idaho	state
        illinois	state
        indiana	state
        iowa	state
        kansas	state
        kentucky	state
        louisiana	state
        maine	state
        maryland	state
        massachusetts	state
        michigan	state
        minnesota	state
        mississippi	state
        missouri	state
        montana	state
        nebraska	state
        nevada	state
        new hampshire	state
        new jersey	state
        new mexico	state
        new york	state
        north carolina	state
        north dakota	state
        ohio	state
        oklahoma	state
        oregon	state
        pennsylvania	state
        rhode island	state
        south carolina	state
        south dakota	state
        tennessee	state
        texas	state
        utah	state
        vermont	state
        virginia	state
        washington	state
        west virginia	state
        wisconsin	state
        wyoming	state
        district of columbia	state
        AL	state
        AK	state
        AZ	state
        AR	state
        CA	state
        CO	state
        CT	state
        DE	state
        FL	state
        GA	state
        HI	state
        ID	state
        IL	state
        IN	state
        IA	state
        KS	state
        KY	state
        LA	state
        ME	state
        MD	state
        MA	state
        MI	state
        MN	state
        MS	state
        MO	state
        MT	state
        NE	state
        NV	state
        NH	state
        NJ	state
        NM	state
        NY	state
        NC	state
        ND	state
        OH	state
        OK	state
        OR	state
        PA	state
        RI	state
        SC	state
        SD	state
        TN	state
        TX	state
        UT	state
        VT	state
        VA	state
        WA	state
        WV	state
        WI	state
        WY	state
        DC	state
        PR	state
        GU	state
        VI	state
        AS	state
        MP	state
        AE	state
        AP	state
        ontario	state
        quebec	state
        british columbia	state
        alberta	state
        manitoba	state
        saskatchewan	state
        nova scotia	state
        new brunswick	state
        newfoundland	state
        newfoundland and labrador	state
        prince edward island	state
        yukon	state
        northwest territories	state
        nunavut	state
        ON	state
        QC	state
        BC	state
        AB	state
        MB	state
        SK	state
        NS	state
        NB	state
        NL	state
        PE	state
        YT	state
        NT	state
        NU	state
        new south wales	state
        queensland	state
        south australia	state
        western australia	state
        tasmania	state
        northern territory	state
        australian capital territory	state
        NSW	state
        QLD	state
        VIC	state
        TAS	state
        ACT	state
        andhra pradesh	state
        arunachal pradesh	state
        assam	state
        bihar	state
        chhattisgarh	state
        goa	state
        gujarat	state
        haryana	state
        himachal pradesh	state
        jharkhand	state
        karnataka	state
        kerala	state
        madhya pradesh	state
        maharashtra	state
        manipur	state
        meghalaya	state
        mizoram	state
        nagaland	state
        odisha	state
        orissa	state
        punjab	state
        rajasthan	state
        sikkim	state
        tamil nadu	state
        telangana	state
        tripura	state
        uttar pradesh	state
        uttarakhand	state
        west bengal	state
        bedfordshire	county
        berkshire	county
        buckinghamshire	county
        cambridgeshire	county
        cheshire	county
        cornwall	county
        cumbria	county
        derbyshire	county
        devon	county
        dorset	county
        county durham	county
        east sussex	county
        west sussex	county
        sussex	county
        essex	county
        gloucestershire	county
        greater london	county
        greater manchester	county
        hampshire	county
        herefordshire	county
        hertfordshire	county
        kent	county
        lancashire	county
        leicestershire	county
        lincolnshire	county
        merseyside	county
        middlesex	county
        norfolk	county
        northamptonshire	county
        northumberland	county
        nottinghamshire	county
        oxfordshire	county
        rutland	county
        shropshire	county
        somerset	county
        staffordshire	county
        suffolk	county
        surrey	county
        tyne and wear	county
        warwickshire	county
        west midlands	county
        wiltshire	county
        worcestershire	county
        north yorkshire	county
        south yorkshire	county
        west yorkshire	county
        east riding of yorkshire	county
        yorkshire	county
        isle of wight	county
        gwent	county
        gwynedd	county
        dyfed	county
        powys	county
        clwyd	county
        glamorgan	county
        pembrokeshire	county
        carmarthenshire	county
        ceredigion	county
        monmouthshire	county
        anglesey	county
        aberdeenshire	county
        angus	county
        argyll	county
        ayrshire	county
        fife	county
        highland	county
        lanarkshire	county
        lothian	county
        midlothian	county
        perthshire	county
        renfrewshire	county
        stirlingshire	county
        scottish borders	county
        orkney	county
        shetland	county
        antrim	county
        armagh	county
        down	county
        fermanagh	county
        tyrone	county
        county londonderry	county
        county antrim	county
        county down	county
        carlow	county
        cavan	county
        clare	county
        county cork	county
        county dublin	county
        donegal	county
        county galway	county
        kerry	county
        kildare	county
        kilkenny	county
        laois	county
        leitrim	county
        louth	county
        mayo	county
        meath	county
        monaghan	county
        offaly	county
        roscommon	county
        sligo	county
        tipperary	county
        westmeath	county
        wexford	county
        wicklow	county
        new york city	city
        los angeles	city
        chicago	city
        houston	city
        phoenix	city
        philadelphia	city
        san antonio	city
        san diego	city
        dallas	city
        san jose	city
        austin	city
        jacksonville	city
        fort worth	city
        columbus	city
        charlotte	city
        san francisco	city
        indianapolis	city
        seattle	city
        denver	city
        boston	city
        el paso	city
        nashville	city
        detroit	city
        oklahoma city	city
        portland	city
        las vegas	city
        memphis	city
        louisville	city
        baltimore	city
        milwaukee	city
        albuquerque	city
        tucson	city
        fresno	city
        sacramento	city
        kansas city	city
        mesa	city
        atlanta	city
        omaha	city
        colorado springs	city
        raleigh	city
        miami	city
        long beach	city
        virginia beach	city
        oakland	city
        minneapolis	city
        tulsa	city
        tampa	city
        arlington	city
        new orleans	city
        wichita	city
        cleveland	city
        bakersfield	city
        aurora	city
        anaheim	city
        honolulu	city
        santa ana	city
        riverside	city
        corpus christi	city
        lexington	city
        stockton	city
        henderson	city
        saint paul	city
        st paul	city
        st. paul	city
        st louis	city
        st. louis	city
        saint louis	city
        cincinnati	city
        pittsburgh	city
        greensboro	city
        anchorage	city
        plano	city
        lincoln	city
        orlando	city
        irvine	city
        newark	city
        toledo	city
        durham	city
        chula vista	city
        fort wayne	city
        jersey city	city
        st petersburg	city
        st. petersburg	city
        laredo	city
        madison	city
        chandler	city
        buffalo	city
        lubbock	city
        scottsdale	city
        reno	city
        glendale	city
        gilbert	city
        winston-salem	city
        north las vegas	city
        chesapeake	city
        garland	city
        irving	city
        hialeah	city
        fremont	city
        boise	city
        richmond	city
        baton rouge	city
        spokane	city
        des moines	city
        tacoma	city
        san bernardino	city
        modesto	city
        fontana	city
        santa clarita	city
        birmingham	city
        oxnard	city
        fayetteville	city
        moreno valley	city
        rochester	city
        huntington beach	city
        salt lake city	city
        grand rapids	city
        amarillo	city
        yonkers	city
        montgomery	city
        akron	city
        little rock	city
        huntsville	city
        augusta	city
        port st. lucie	city
        grand prairie	city
        tallahassee	city
        overland park	city
        tempe	city
        mckinney	city
        mobile	city
        cape coral	city
        shreveport	city
        frisco	city
        knoxville	city
        worcester	city
        brownsville	city
        vancouver	city
        fort lauderdale	city
        sioux falls	city
        ontario ca	city
        chattanooga	city
        providence	city
        newport news	city
        rancho cucamonga	city
        santa rosa	city
        oceanside	city
        salem	city
        elk grove	city
        garden grove	city
        pembroke pines	city
        peoria	city
        eugene	city
        corona	city
        cary	city
        springfield	city
        fort collins	city
        jackson	city
        alexandria	city
        hayward	city
        lancaster	city
        lakewood	city
        clarksville	city
        palmdale	city
        salinas	city
        hollywood	city
        pasadena	city
        sunnyvale	city
        macon	city
        pomona	city
        escondido	city
        killeen	city
        naperville	city
        joliet	city
        bellevue	city
        rockford	city
        savannah	city
        paterson	city
        torrance	city
        bridgeport	city
        mcallen	city
        mesquite	city
        syracuse	city
        midland	city
        murfreesboro	city
        miramar	city
        dayton	city
        fullerton	city
        olathe	city
        orange	city
        thornton	city
        roseville	city
        denton	city
        waco	city
        surprise	city
        carrollton	city
        west valley city	city
        charleston	city
        warren	city
        hampton	city
        gainesville	city
        visalia	city
        coral springs	city
        columbia	city
        cedar rapids	city
        sterling heights	city
        new haven	city
        stamford	city
        concord	city
        santa clara	city
        elizabeth	city
        round rock	city
        thousand oaks	city
        lafayette	city
        athens	city
        topeka	city
        simi valley	city
        fargo	city
        norman	city
        abilene	city
        wilmington	city
        hartford	city
        victorville	city
        pearland	city
        vallejo	city
        ann arbor	city
        berkeley	city
        allentown	city
        richardson	city
        odessa	city
        arvada	city
        cambridge	city
        sugar land	city
        beaumont	city
        lansing	city
        evansville	city
        independence	city
        fairfield	city
        provo	city
        clearwater	city
        college station	city
        west jordan	city
        carlsbad	city
        el monte	city
        murrieta	city
        temecula	city
        palm bay	city
        costa mesa	city
        westminster	city
        north charleston	city
        miami gardens	city
        manchester	city
        high point	city
        downey	city
        clovis	city
        pompano beach	city
        pueblo	city
        elgin	city
        lowell	city
        antioch	city
        west palm beach	city
        everett	city
        ventura	city
        centennial	city
        lakeland	city
        gresham	city
        billings	city
        inglewood	city
        broken arrow	city
        sandy springs	city
        jurupa valley	city
        hillsboro	city
        waterbury	city
        santa maria	city
        boulder	city
        greeley	city
        daly city	city
        meridian	city
        lewisville	city
        davie	city
        west covina	city
        league city	city
        tyler	city
        norwalk	city
        san mateo	city
        green bay	city
        wichita falls	city
        sparks	city
        burbank	city
        rialto	city
        allen	city
        el cajon	city
        las cruces	city
        renton	city
        davenport	city
        south bend	city
        vista	city
        tuscaloosa	city
        clinton	city
        edison	city
        woodbridge	city
        san angelo	city
        kenosha	city
        vacaville	city
        brooklyn	city
        queens	city
        bronx	city
        staten island	city
        manhattan	city
        london	city
        leeds	city
        liverpool	city
        sheffield	city
        bristol	city
        glasgow	city
        edinburgh	city
        leicester	city
        coventry	city
        bradford	city
        cardiff	city
        belfast	city
        nottingham	city
        kingston upon hull	city
        hull	city
        newcastle	city
        newcastle upon tyne	city
        stoke-on-trent	city
        southampton	city
        derby	city
        portsmouth	city
        brighton	city
        plymouth	city
        wolverhampton	city
        reading	city
        northampton	city
        luton	city
        bolton	city
        bournemouth	city
        norwich	city
        swindon	city
        swansea	city
        southend-on-sea	city
        middlesbrough	city
        peterborough	city
        sunderland	city
        warrington	city
        huddersfield	city
        slough	city
        oxford	city
        york	city
        poole	city
        ipswich	city
        telford	city
        dundee	city
        gloucester	city
        blackpool	city
        birkenhead	city
        watford	city
        sale	city
        colchester	city
        newport	city
        high wycombe	city
        gateshead	city
        cheltenham	city
        rochdale	city
        rotherham	city
        maidstone	city
        sutton	city
        basingstoke	city
        salford	city
        worthing	city
        crawley	city
        exeter	city
        blackburn	city
        burnley	city
        stockport	city
        eastbourne	city
        wigan	city
        hastings	city
        oldham	city
        hemel hempstead	city
        wakefield	city
        barnsley	city
        doncaster	city
        bath	city
        milton keynes	city
        st albans	city
        stevenage	city
        harlow	city
        chelmsford	city
        basildon	city
        grimsby	city
        scunthorpe	city
        darlington	city
        hartlepool	city
        carlisle	city
        preston	city
        chester	city
        crewe	city
        shrewsbury	city
        hereford	city
        redditch	city
        solihull	city
        dudley	city
        walsall	city
        west bromwich	city
        tamworth	city
        nuneaton	city
        rugby	city
        kettering	city
        bedford	city
        aylesbury	city
        guildford	city
        woking	city
        croydon	city
        bromley	city
        enfield	city
        harrow	city
        ealing	city
        hounslow	city
        barnet	city
        hackney	city
        islington	city
        camden	city
        lewisham	city
        greenwich	city
        canterbury	city
        dover	city
        folkestone	city
        ashford	city
        tunbridge wells	city
        margate	city
        winchester	city
        salisbury	city
        taunton	city
        torquay	city
        truro	city
        aberdeen	city
        inverness	city
        perth	city
        stirling	city
        paisley	city
        falkirk	city
        kilmarnock	city
        ayr	city
        livingston	city
        dunfermline	city
        wrexham	city
        newport wales	city
        bangor	city
        aberystwyth	city
        llandudno	city
        derry	city
        londonderry	city
        lisburn	city
        newry	city
        toronto	city
        montreal	city
        calgary	city
        edmonton	city
        ottawa	city
        winnipeg	city
        quebec city	city
        hamilton	city
        kitchener	city
        london ontario	city
        halifax	city
        victoria	city
        windsor	city
        oshawa	city
        saskatoon	city
        regina	city
        st. john's	city
        barrie	city
        kelowna	city
        abbotsford	city
        sherbrooke	city
        guelph	city
        kingston	city
        moncton	city
        mississauga	city
        brampton	city
        markham	city
        vaughan	city
        burnaby	city
        laval	city
        gatineau	city
        longueuil	city
        richmond hill	city
        oakville	city
        burlington	city
        coquitlam	city
        saguenay	city
        red deer	city
        lethbridge	city
        kamloops	city
        nanaimo	city
        fredericton	city
        charlottetown	city
        whitehorse	city
        yellowknife	city
        sydney	city
        melbourne	city
        brisbane	city
        adelaide	city
        gold coast	city
        newcastle nsw	city
        canberra	city
        wollongong	city
        geelong	city
        hobart	city
        townsville	city
        cairns	city
        darwin	city
        toowoomba	city
        ballarat	city
        bendigo	city
        launceston	city
        auckland	city
        wellington	city
        christchurch	city
        hamilton nz	city
        dunedin	city
        dublin	city
        cork	city
        limerick	city
        galway	city
        waterford	city
        drogheda	city
        dundalk	city
        swords	city
        bray	city
        navan	city
        ennis	city
        tralee	city
        naas	city
        athlone	city
        letterkenny	city
        mumbai	city
        bombay	city
        delhi	city
        new delhi	city
        bangalore	city
        bengaluru	city
        hyderabad	city
        ahmedabad	city
        chennai	city
        madras	city
        kolkata	city
        calcutta	city
        surat	city
        pune	city
        jaipur	city
        lucknow	city
        kanpur	city
        nagpur	city
        indore	city
        thane	city
        bhopal	city
        visakhapatnam	city
        patna	city
        vadodara	city
        ghaziabad	city
        ludhiana	city
        agra	city
        nashik	city
        faridabad	city
        meerut	city
        rajkot	city
        varanasi	city
        srinagar	city
        aurangabad	city
        dhanbad	city
        amritsar	city
        navi mumbai	city
        allahabad	city
        prayagraj	city
        howrah	city
        ranchi	city
        gwalior	city
        jabalpur	city
        coimbatore	city
        vijayawada	city
        jodhpur	city
        madurai	city
        raipur	city
        kota	city
        guwahati	city
        chandigarh	city
        solapur	city
        hubli	city
        mysore	city
        mysuru	city
        tiruchirappalli	city
        bareilly	city
        aligarh	city
        tiruppur	city
        gurgaon	city
        gurugram	city
        moradabad	city
        jalandhar	city
        bhubaneswar	city
        salem tamil nadu	city
        warangal	city
        thiruvananthapuram	city
        trivandrum	city
        kochi	city
        cochin	city
        dehradun	city
        noida	city
        mangalore	city
        udaipur	city
        jamshedpur	city
        beijing	city
        shanghai	city
        guangzhou	city
        shenzhen	city
        chengdu	city
        hangzhou	city
        wuhan	city
        nanjing	city
        tianjin	city
        chongqing	city
        xi'an	city
        suzhou	city
        tokyo	city
        osaka	city
        kyoto	city
        seoul	city
        busan	city
        manila	city
        quezon city	city
        cebu	city
        jakarta	city
        bangkok	city
        hanoi	city
        ho chi minh city	city
        kuala lumpur	city
        karachi	city
        lahore	city
        islamabad	city
        dhaka	city
        colombo	city
        kathmandu	city
        dubai	city
        abu dhabi	city
        riyadh	city
        jeddah	city
        doha	city
        cairo	city
        lagos	city
        abuja	city
        nairobi	city
        johannesburg	city
        cape town	city
        durban	city
        accra	city
        paris	city
        berlin	city
        munich	city
        hamburg	city
        frankfurt	city
        cologne	city
        madrid	city
        barcelona	city
        lisbon	city
        porto	city
        rome	city
        milan	city
        naples	city
        amsterdam	city
        rotterdam	city
        brussels	city
        vienna	city
        zurich	city
        geneva	city
        copenhagen	city
        stockholm	city
        oslo	city
        helsinki	city
        warsaw	city
        prague	city
        budapest	city
        istanbul	city
        moscow	city
        kyiv	city
        mexico city	city
        guadalajara	city
        monterrey	city
        tijuana	city
        bogota	city
        lima	city
        santiago	city
        buenos aires	city
        sao paulo	city
        são paulo	city
        rio de janeiro	city
        caracas	city
        havana	city
        san juan	city
        kingston jamaica	city
        """#
}
