package import StrataCore

/// A list of staff: sign-in name, name, roles, end.
package enum StaffFile {
    /// - Throws: `ImportError.unreadable`, `AccountError.noColumn`, `.unknownRole`.
    package static func read(_ path: String) throws -> [AccountBook.New] {
        let table = try NamedTable(path: path)
        guard let login = table.place(["login", "user", "username", "登录名", "用户名", "账号"]) else {
            throw AccountError.noColumn("login")
        }
        guard let roles = table.place(["roles", "role", "角色"]) else {
            throw AccountError.noColumn("roles")
        }
        let name = table.place(["name", "姓名"])
        let ends = table.place(["expires", "ends", "到期", "有效期"])
        return try table.rows.map { _, cells in
            let words = cells[roles].split { " ,;、，；|".contains($0) }
            let held = try words.map { word -> Role in
                guard let role = Role.named(String(word)) else {
                    throw AccountError.unknownRole(String(word))
                }
                return role
            }
            let end = ends.map { cells[$0] } ?? ""
            guard end.isEmpty || CivilTime(end) != nil else { throw ConsentError.badTime(end) }
            return AccountBook.New(
                login: cells[login], name: name.map { cells[$0] } ?? "", roles: Set(held),
                ends: CivilTime(end)?.end)
        }
    }
}

extension Role {
    /// A role by its word or its title in any language.
    package static func named(_ text: String) -> Role? {
        let word = text.lowercased().replacing("-", with: "_")
        return allCases.first { role in
            role.rawValue == word || Language.allCases.contains { role.title[$0] == text }
        }
    }
}
