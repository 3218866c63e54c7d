import StrataCore

extension Validators {
    /// Devices, networks, vehicles, secrets, positions.
    static let technical: [Validator] = [
        Validator(
            "ip_address", labels: ["ip_address"], en: "IP address", zh: "IP 地址", dropping: "",
            keepsCase: true, problem: NetworkAddress.ipProblem),
        Validator(
            "mac", labels: ["device_id"], en: "MAC address", zh: "MAC 地址", dropping: "",
            problem: NetworkAddress.macProblem),
        Validator(
            "imei", labels: ["device_id"], en: "IMEI", zh: "IMEI 设备号", dropping: " -",
            problem: DeviceIdentity.imeiProblem),
        Validator(
            "uuid", labels: ["device_id"], en: "Advertising identifier (UUID)",
            zh: "广告标识（UUID）", dropping: "{}", problem: DeviceIdentity.uuidProblem),
        Validator(
            "vehicle_vin", labels: ["vehicle_vin"], en: "Vehicle identification number",
            zh: "车架号", dropping: " -", problem: DeviceIdentity.vehicleProblem),
        Validator(
            "credential", labels: ["credential"], en: "Password, token, key", zh: "密码与密钥",
            dropping: "", keepsCase: true, problem: Credential.problem),
        Validator(
            "gps_position", labels: ["gps_position"], en: "Exact position, whereabouts",
            zh: "精确位置/行踪"
        ) { (value, _) throws(InvalidReason) in
            guard let (latitude, longitude) = GeoPosition.parse(value.trimmed) else {
                throw .format
            }
            return "\(latitude),\(longitude)"
        },
        Validator(
            "gb.licence_plate", labels: ["licence_plate"], en: "Licence plate (UK)",
            zh: "英国车牌号", dropping: " -", problem: LicencePlate.britishProblem),
        Validator(
            "us.licence_plate", labels: ["licence_plate"], en: "Licence plate (US)",
            zh: "美国车牌号", dropping: " -", problem: LicencePlate.americanProblem),
        Validator(
            "passport", labels: ["passport"], en: "Passport number", zh: "护照号", dropping: " -",
            problem: Passport.problem),
        Validator(
            "mrz", labels: ["passport"], en: "Machine-readable zone line", zh: "护照机读码",
            dropping: " ", problem: MachineReadableZone.problem),
        Validator(
            "date_of_birth", labels: ["date_of_birth"], en: "Date of birth", zh: "出生日期"
        ) { (value, today) throws(InvalidReason) in
            try DateOfBirth.validate(value, today: today)
        },
    ]
}
