extension PhoneNumber {
    /// Area codes in service or announced, geographic; the others come below.
    private static let northAmericanAreas = NumberSet(
        """
        201-210 212-220 223-229 231 234-236 239-240 246 248-254 256-257 260 262-263 267 269-270 \
        272-274 276 279 281 283 289 301-310 312-321 323-327 329-332 334 336-337 339 341 343 346-347 \
        350-354 357 360-361 363-365 367-369 380 382 385-386 401-410 412-419 423-425 428 430-438 \
        440-443 445 447-448 450 457-458 460 463-465 468-475 478-480 483-484 501-510 512-520 528 \
        530-531 534 537 539-541 548 551 557 559 561-564 567 570-575 579-582 584-587 601-610 612-620 \
        623-624 626 628-631 634 636 639-641 645-647 650-651 656-662 667 669-670 672 678-684 686 689 \
        701-709 712-721 724-728 730-732 734 737-738 740 742-743 747-748 753-754 757-758 760-763 765 \
        767 769-775 778-782 784-787 801-810 812-821 825-826 828-832 835 837-840 843 845 847-850 854 \
        856-865 867-870 872-873 876 878-879 901-910 912-920 924-925 928-931 934 936-943 945 947-949 \
        951-952 954 956 959 970-973 975 978-980 983-986 989
        """)
    private static let northAmericanPersonal = NumberSet(
        "500 521-527 529 532-533 535 538 542-547 549-550 552-554 556 566 569 577-578 588-589")

    /// A number of the North American numbering plan: ten digits, or eleven with a leading 1.
    ///
    /// The area code is assigned, the exchange begins with 2 to 9 and is no N11.
    @inline(__always)
    package static func northAmerica(_ digits: ByteView) -> PhoneFinding? {
        var start = 0
        if digits.count == 11 {
            guard digits[0] == 0x31 else { return nil }
            start = 1
        }
        guard digits.count &- start == 10, digits.isAllDigits else { return nil }
        let area = digits.number(from: start, count: 3)
        let exchange = digits.number(from: start &+ 3, count: 3)
        guard area >= 200, exchange >= 200, exchange % 100 != 11 else { return nil }
        let isFictional =
            exchange == 555 && digits.number(from: start &+ 6, count: 2) == 1
        if northAmericanAreas.contains(area) {
            return PhoneFinding(.northAmerica, .geographic, isFictional: isFictional)
        }
        switch area {
        case 800, 833, 844, 855, 866, 877, 888, 822:
            return PhoneFinding(.northAmerica, .tollFree, isFictional: isFictional)
        case 900: return PhoneFinding(.northAmerica, .premium)
        case 600, 622: return PhoneFinding(.northAmerica, .service)
        default:
            return northAmericanPersonal.contains(area)
                ? PhoneFinding(.northAmerica, .personal) : nil
        }
    }
}
