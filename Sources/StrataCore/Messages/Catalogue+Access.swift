extension Catalogue {
    /// Rules of access, and what separation of duties refuses.
    static let access: Part = [
        entry(
            "policy.access.hours",
            en: "hours are “any”, “none” or spans such as “08:00-12:00,13:00-18:00”",
            zh: "时段应为“any”、“none”或如“08:00-12:00,13:00-18:00”的区间"),
        entry(
            "policy.access.network",
            en: "{network} is no range of addresses: write “10.2.0.0/16”, “fd00::/8” or “local”",
            zh: "{network} 不是地址范围：请写“10.2.0.0/16”、“fd00::/8”或“local”"),
        entry(
            "policy.separation.administratorDuty",
            en: "rule {rule} gives the {role} the duty {duty}, which reads personal data; it must "
                + "be “no”",
            zh: "规则 {rule} 授予 {role} 职责 {duty}，其会读取个人数据；必须为“no”"),
        entry(
            "policy.separation.auditorDuty",
            en: "rule {rule} gives the {role} the duty {duty}, which changes something; it must be "
                + "“no”",
            zh: "规则 {rule} 授予 {role} 职责 {duty}，其会造成更改；必须为“no”"),
        entry(
            "policy.separation.rolesAlone",
            en: "rule {rule} lets the {role} give out roles alone ({duty}); it must be “approval” "
                + "or “no”",
            zh: "规则 {rule} 允许 {role} 单独分配角色（{duty}）；必须为“approval”或“no”"),
        entry(
            "policy.separation.rolesApproved",
            en: "rule {rule} lets the {role} both give out roles and agree to it ({duty}); one of "
                + "the two must be “no”",
            zh: "规则 {rule} 允许 {role} 既分配角色又予以批准（{duty}）；两者之一必须为“no”"),
    ]
}
