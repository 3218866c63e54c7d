/// The generator's own short English word lists. Surnames stand by frequency.
struct EnglishLexicon: Sendable {
    static let shared = EnglishLexicon()

    let surnames = WordPool(
        words: """
            Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez
            Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris
            Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill
            Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips
            Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers
            Patel Khan O'Brien O'Connor MacDonald Hughes Begum Kaur Fitzgerald Okafor Kowalski
            """)
    let male = WordPool(
        words: """
            James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel
            Matthew Anthony Mark Steven Andrew Paul Joshua Kenneth Kevin Brian George Timothy Ronald
            Jason Edward Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Oliver Harry Liam
            Callum Mohammed Luis Carlos Rajesh Wei Kwame
            """)
    let female = WordPool(
        words: """
            Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Sandra
            Betty Ashley Emily Kimberly Margaret Donna Michelle Carol Amanda Melissa Deborah Stephanie
            Rebecca Laura Helen Sharon Cynthia Amy Angela Olivia Amelia Isla Chloe Priya Fatima Maria
            Rosa Siobhan Gemma Ngozi Mei
            """)
    let streets = WordPool(
        phrases: """
            Maple|Oak|Washington|Lake|Hill|Walnut|Spring|North|Ridge|Church|Willow|Mill|Sunset|Railroad
            Jefferson|Center|Highland|Forest|Jackson|River|Meadow|Chestnut|Franklin|Lincoln|Dogwood
            Hickory|Laurel|Birch|Cherry|Pleasant View|Cedar Grove|Old Mill|Stone Creek
            """)
    let streetKinds = WordPool(
        words: "St Ave Rd Dr Ln Blvd Ct Way Street Avenue Road Drive Lane Place")
    let ukStreets = WordPool(
        phrases: """
            High Street|Station Road|Church Lane|Victoria Road|Green Lane|Manor Road|Park Avenue
            Queens Road|Kings Road|Mill Lane|Albert Street|The Crescent|Grange Close|School Lane
            Richmond Terrace|Orchard Way|Alexandra Gardens|Springfield Rise
            """)
    let companyStems = WordPool(
        phrases: """
            Northfield|Bluewater|Summit|Redwood|Harbor Point|Silverline|Evergreen|Ironbridge|Lakeside
            Pioneer|Cascade|Beacon Hill|Stonegate|Clearview|Fairmont|Golden Oak|Riverbend|Westbrook
            Highgate|Oakridge|Brightwell|Ashford|Falcon|Granite Peak|Meridian|Cobalt|Juniper
            """)
    let companyTrades = WordPool(
        phrases: """
            Logistics|Software|Dental Care|Insurance Services|Plumbing|Consulting|Foods|Motors|Media
            Realty|Landscaping|Home Improvement|Analytics|Fitness|Roofing|Solar|Staffing|Catering
            """)
    let companyForms = WordPool(phrases: "Inc.|, Inc.|LLC|, LLC|Corp.|Co.|& Sons LLC|Group Inc.")
    let ukForms = WordPool(phrases: "Ltd|Limited|PLC|LLP|Holdings Ltd")
    let jobs = WordPool(
        phrases: """
            Teacher|Registered nurse|Sales manager|Truck driver|Software engineer|Accountant|Retired
            Electrician|Office manager|Chef|Police officer|Self-employed|Student|Attorney|Cashier
            Project manager|Plumber|Pharmacist|Homemaker|Bank teller|Graphic designer|Warehouse worker
            """)
    let incomes = WordPool(
        phrases: "under 25k|25k-50k|50k-75k|75k-100k|100k-150k|150k-250k|over 250k")
    let health = WordPool(
        phrases: """
            type 2 diabetes, on metformin|high blood pressure|allergic to penicillin|pregnant, due in May
            recovering from knee surgery|asthma, uses an inhaler|chronic migraine|pacemaker fitted 2021
            diagnosed with depression|arthritis in both hands|hearing aid, speak slowly|celiac disease
            breast cancer in remission|sleep apnea
            """)
    let sources = WordPool(
        phrases: """
            website form|Facebook ads|referral|trade show|Google Ads|newsletter|webinar|cold list 2024
            partner A|spring promo|Black Friday|walk-in|direct mail|podcast|inbound call
            """)
    let results = WordPool(
        phrases: """
            Sale|No answer|Busy|Voicemail|Not interested|Callback requested|Wrong number|Disconnected
            Interested|Do not call|Follow-up|Declined|Language barrier|Hung up
            """)
    let products = WordPool(
        phrases: """
            Term life 20 years|Home warranty|Solar panel survey|Car insurance renewal|Broadband 500
            Water filter|Vitamin subscription|Gym membership|Language course|Extended warranty
            Mattress, queen size|Robot vacuum|Smart watch|Credit card upgrade|Window replacement|Tea gift box
            """)
    let payments = WordPool(
        phrases: "credit card|debit card|PayPal|bank transfer|direct debit|check|gift card")

    /// An American city with a ZIP prefix and an area code.
    let usCities: WordPool
    let usStates: WordPool
    let usZips: [UInt64]
    let usAreaCodes: [UInt64]
    /// More area codes in service, since each has only a hundred numbers kept for fiction.
    let moreAreaCodes: [UInt64] = """
        201 203 205 207 208 209 215 217 218 219 224 225 228 229 231 234 240 248 251 252 253 254 256
        260 262 267 269 270 276 281 301 302 304 307 308 309 310 314 315 316 317 318 319 320 321 323
        325 330 331 334 336 337 339 347 351 352 360 361 386 401 405 406 408 409 410 412 413 415 417
        419 423 424 425 430 432 434 435 440 443 458 469 470 475 478 479 480 484 501 507 508 509 510
        513 515 517 518 530 540 541 551 559 561 562 563 567 570 571 573 574 575 580 585 586 601 603
        605 606 607 608 609 610 614 616 618 620 623 626 630 631 636 641 646 650 651 657 660 661 662
        669 678 681 682 701 703 706 707 708 712 714 715 717 718 719 720 724 725 727 731 732 734 737
        740 747 754 757 760 762 763 765 769 770 772 773 774 775 779 781 785 786 801 802 803 805 806
        """.split(whereSeparator: \.isWhitespace).compactMap { UInt64($0) }
    private static let us = """
        New York,NY,100,212|Buffalo,NY,142,716|Los Angeles,CA,900,213|San Diego,CA,921,619
        Sacramento,CA,958,916|Chicago,IL,606,312|Houston,TX,770,713|Dallas,TX,752,214
        Austin,TX,787,512|San Antonio,TX,782,210|Phoenix,AZ,850,602|Tucson,AZ,857,520
        Philadelphia,PA,191,215|Pittsburgh,PA,152,412|Miami,FL,331,305|Tampa,FL,336,813
        Orlando,FL,328,407|Atlanta,GA,303,404|Charlotte,NC,282,704|Raleigh,NC,276,919
        Columbus,OH,432,614|Cleveland,OH,441,216|Detroit,MI,482,313|Boston,MA,021,617
        Seattle,WA,981,206|Spokane,WA,992,509|Denver,CO,802,303|Nashville,TN,372,615
        Memphis,TN,381,901|Portland,OR,972,503|Las Vegas,NV,891,702|Milwaukee,WI,532,414
        Minneapolis,MN,554,612|Kansas City,MO,641,816|St. Louis,MO,631,314|New Orleans,LA,701,504
        Salt Lake City,UT,841,801|Richmond,VA,232,804|Newark,NJ,071,973|Baltimore,MD,212,410
        Louisville,KY,402,502|Omaha,NE,681,402|Boise,ID,837,208|Honolulu,HI,968,808
        """.split(whereSeparator: { $0 == "|" || $0.isNewline })
        .map { $0.split(separator: ",").map(String.init) }.filter { $0.count == 4 }

    /// A British city, its postcode area and its numbers that Ofcom keeps for drama.
    let ukCities: WordPool
    let ukPostcodes: WordPool
    let ukLandlines: WordPool
    private static let uk = """
        London,SW,020 7946 0|London,N,020 7946 0|London,E,020 7946 0|Leeds,LS,0113 496 0
        Sheffield,S,0114 496 0|Nottingham,NG,0115 496 0|Leicester,LE,0116 496 0|Bristol,BS,0117 496 0
        Reading,RG,0118 496 0|Birmingham,B,0121 496 0|Edinburgh,EH,0131 496 0|Glasgow,G,0141 496 0
        Liverpool,L,0151 496 0|Manchester,M,0161 496 0|Newcastle upon Tyne,NE,0191 498 0
        Cardiff,CF,029 2018 0|Belfast,BT,028 9649 6
        """.split(whereSeparator: { $0 == "|" || $0.isNewline })
        .map { $0.split(separator: ",").map(String.init) }.filter { $0.count == 3 }

    private init() {
        let us = Self.us
        usCities = WordPool(us.map { $0[0] })
        usStates = WordPool(us.map { $0[1] })
        usZips = us.compactMap { UInt64($0[2]) }
        usAreaCodes = us.compactMap { UInt64($0[3]) }
        let uk = Self.uk
        ukCities = WordPool(uk.map { $0[0] })
        ukPostcodes = WordPool(uk.map { $0[1] })
        ukLandlines = WordPool(uk.map { $0[2] })
    }
}
