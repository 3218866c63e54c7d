import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Synchronization
import Testing

/// What takes two or three people takes two or three people.
@Suite struct ApprovalTests {
    /// Files what was refused for want of approval.
    private func ask(
        _ view: Vault, reason: String = "asked for by the customer", _ body: () throws -> Void
    ) throws -> ApprovalRequest {
        do {
            try body()
        } catch AccessError.needs(let refusal, let act) {
            #expect(refusal.needsApprovalAlone)
            return try ApprovalBook(vault: view).ask(refusal, act, reason: reason)
        }
        throw AccountError.unknownRequest
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func anErasureTakesTwoOthersOnceAndOnlyThisOne(engine: VaultFixture.Engine) throws {
        let fixture = try AccessFixture(engine)
        try fixture.fixture.with { vault in
            for login in ["mei", "li", "wang"] { try fixture.hire(login, [.compliance], in: vault) }
            try fixture.hire("zhao", [.manager, .agent], in: vault)
            try fixture.hire("agent", [.agent], in: vault)
            let one = try fixture.person(vault)
            let two = try fixture.person(vault, "13900139002")
            let mei = try fixture.view(vault, of: "mei")
            func erase(_ person: Int64, _ view: Vault) throws {
                _ = try fixture.lookup(view, as: .compliance).erase([person], at: 9)
            }
            let request = try ask(mei) { try erase(one, mei) }
            #expect(request.needed == 2 && request.state(at: request.asked) == .waiting)
            func decide(_ login: String, _ isFor: Bool = true) throws -> ApprovalRequest {
                try ApprovalBook(vault: try fixture.view(vault, of: login)).decide(
                    request.number, isFor: isFor)
            }
            #expect(throws: AccountError.ownRequest) { try decide("mei") }
            #expect(try fixture.condition { _ = try decide("agent") } == .role)
            _ = try decide("li")
            // One voice counts once.
            #expect(throws: AccountError.decided) { try decide("li") }
            #expect(try fixture.condition { try erase(one, mei) } == .approval)
            let approved = try decide("zhao")
            #expect(approved.state(at: approved.asked) == .approved)
            // Not for somebody else, nor by somebody else.
            #expect(try fixture.condition { try erase(two, mei) } == .approval)
            #expect(
                try fixture.condition {
                    _ = try fixture.lookup(mei, as: .compliance).erase([one, two], at: 9)
                } == .approval)
            let li = try fixture.view(vault, of: "li")
            #expect(try fixture.condition { try erase(one, li) } == .approval)
            try erase(one, mei)
            #expect(try fixture.fixture.lookup(vault).find(.phone("13800138001")) == [])
            let used = try ApprovalBook(vault: vault).requests().first {
                $0.number == request.number
            }
            #expect(used?.state(at: request.asked) == .used)
            #expect(throws: AccountError.decided) { try decide("wang") }
        }
    }

    @Test func anApprovalEnds() throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            for login in ["mei", "li", "wang"] { try fixture.hire(login, [.compliance], in: vault) }
            let person = try fixture.person(vault)
            let mei = try fixture.view(vault, of: "mei", purpose: .compliance, ticket: "A-1")
            func export() throws {
                _ = try SubjectExport(
                    of: person, in: mei, policy: fixture.fixture.policy, language: .en)
            }
            let request = try ask(mei) { try export() }
            #expect(request.ends - request.asked == 24 * 3_600_000_000)
            #expect(request.state(at: request.ends) == .expired)
            #expect(throws: AccountError.decided) {
                try ApprovalBook(vault: try fixture.view(vault, of: "li")).decide(
                    request.number, isFor: true, at: request.ends)
            }
            func decide(_ login: String, _ isFor: Bool) throws {
                _ = try ApprovalBook(vault: try fixture.view(vault, of: login)).decide(
                    request.number, isFor: isFor)
            }
            try decide("li", true)
            try decide("wang", true)
            // Who agreed and left is no voice any more.
            try fixture.book(vault).set(
                roles: [.agent], of: try fixture.book(vault).account("wang"))
            #expect(try fixture.condition { try export() } == .approval)
            try fixture.book(vault).set(
                roles: [.compliance], of: try fixture.book(vault).account("wang"))
            try export()
            // Once.
            #expect(try fixture.condition { try export() } == .approval)
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func atOnceAnApprovalIsUsedOnceAndABudgetIsKept(engine: VaultFixture.Engine) throws {
        let fixture = try AccessFixture(engine)
        try fixture.fixture.with { vault in
            for login in ["mei", "li", "wang"] { try fixture.hire(login, [.compliance], in: vault) }
            let person = try fixture.person(vault)
            let mei = try fixture.view(vault, of: "mei", purpose: .compliance, ticket: "A-1")
            let policy = fixture.fixture.policy
            @Sendable func export() throws {
                _ = try SubjectExport(of: person, in: mei, policy: policy, language: .en)
            }
            let request = try ask(mei) { try export() }
            for login in ["li", "wang"] {
                _ = try ApprovalBook(vault: try fixture.view(vault, of: login)).decide(
                    request.number, isFor: true)
            }
            let exports = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                if (try? export()) != nil { exports.add(1, ordering: .relaxed) }
            }
            #expect(exports.load(ordering: .relaxed) == 1)
            let reveals = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: 30) { _ in
                let value = try? SubjectLookup(vault: mei, policy: policy, role: .compliance)
                    .reveal(
                        person, field: "cn_resident_id", purpose: .compliance, ticket: "A-1")
                if value != nil { reveals.add(1, ordering: .relaxed) }
            }
            #expect(reveals.load(ordering: .relaxed) == 20)
        }
    }

    @Test(arguments: VaultFixture.Engine.allCases)
    func anActThatFailsCostsNothingAndOneThatIsDoneCostsOnce(
        engine: VaultFixture.Engine
    ) throws {
        let fixture = try AccessFixture(engine)
        try fixture.fixture.with { vault in
            for login in ["mei", "li", "wang"] { try fixture.hire(login, [.compliance], in: vault) }
            let policy = fixture.fixture.policy
            func approved(_ people: [Int64]) throws -> ApprovalRequest {
                let mei = try fixture.view(vault, of: "mei")
                let request = try ask(mei) {
                    _ = try fixture.lookup(mei, as: .compliance).erase(people, at: 9)
                }
                for login in ["li", "wang"] {
                    _ = try ApprovalBook(vault: try fixture.view(vault, of: login)).decide(
                        request.number, isFor: true)
                }
                return request
            }
            func state(_ request: ApprovalRequest) throws -> ApprovalRequest.State? {
                try ApprovalBook(vault: vault).requests().first { $0.number == request.number }?
                    .state(at: request.asked)
            }
            // Of eight at once, one is done.
            let one = try fixture.person(vault)
            let first = try approved([one])
            let views = try (0..<8).map { _ in try fixture.view(vault, of: "mei") }
            let done = Atomic(0)
            let refused = Atomic(0)
            DispatchQueue.concurrentPerform(iterations: 8) { index in
                do {
                    let lookup = SubjectLookup(
                        vault: views[index], policy: policy, role: .compliance)
                    _ = try lookup.erase([one], at: 9)
                    done.add(1, ordering: .relaxed)
                } catch {
                    refused.add(1, ordering: .relaxed)
                }
            }
            #expect(done.load(ordering: .relaxed) == 1)
            #expect(refused.load(ordering: .relaxed) == 7)
            #expect(try state(first) == .used)
            // Somebody who is gone cannot be erased, which takes nobody's agreement.
            let two = try fixture.person(vault, "13900139002")
            let second = try approved([two])
            _ = try fixture.lookup(vault, as: .compliance).erase([two], at: 9)
            let mei = try fixture.view(vault, of: "mei")
            #expect(throws: (any Error).self) {
                _ = try fixture.lookup(mei, as: .compliance).erase([two], at: 9)
            }
            #expect(try state(second) == .approved)
        }
    }

    @Test func valuesSetAsideAreNotGivenBack() throws {
        let fixture = try AccessFixture()
        var handedOut = 0
        func reveal(_ vault: Vault, _ login: String) throws {
            let view = try fixture.view(vault, of: login, purpose: .compliance, ticket: "A-1")
            _ = try fixture.lookup(view, as: .compliance).reveal(
                try fixture.person(vault), field: "cn_resident_id", purpose: .compliance,
                ticket: "A-1")
            handedOut += 1
        }
        try fixture.fixture.with { vault in
            for login in ["mei", "li"] { try fixture.hire(login, [.compliance], in: vault) }
            for _ in 0..<15 { try reveal(vault, "mei") }
            try reveal(vault, "li")
        }
        // Another process: what was handed out counts, and no more than an eighth beyond it.
        try fixture.fixture.with { vault in
            handedOut = 0
            let first = try fixture.condition { while true { try reveal(vault, "mei") } }
            #expect(first == .hourlyRate)
            #expect((4...5).contains(handedOut))
            handedOut = 0
            let second = try fixture.condition { while true { try reveal(vault, "li") } }
            #expect(second == .hourlyRate)
            #expect((18...19).contains(handedOut))
        }
    }

    @Test func oneNoIsEnough() throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            for login in ["mei", "li", "wang"] { try fixture.hire(login, [.compliance], in: vault) }
            let person = try fixture.person(vault)
            let mei = try fixture.view(vault, of: "mei")
            let request = try ask(mei) {
                _ = try fixture.lookup(mei, as: .compliance).erase([person], at: 9)
            }
            func book(_ login: String) throws -> ApprovalBook {
                ApprovalBook(vault: try fixture.view(vault, of: login))
            }
            _ = try book("li").decide(request.number, isFor: true)
            _ = try book("wang").decide(request.number, isFor: true)
            // Also one that comes after it was agreed to, as long as nothing was done.
            let denied = try book("li").decide(request.number, isFor: false)
            #expect(denied.state(at: denied.asked) == .denied)
            #expect(
                try fixture.condition {
                    _ = try fixture.lookup(mei, as: .compliance).erase([person], at: 9)
                } == .approval)
        }
    }

    @Test func rolesAreGivenByTwo() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("root", [.administrator], in: vault)
            try fixture.hire("mei", [.compliance], in: vault)
            let root = try fixture.view(vault, of: "root")
            let made = try fixture.book(root).add(.init(login: "li", name: "Li", roles: []))
            let request = try ask(root) {
                try fixture.book(root).set(roles: [.agent], of: made.account)
            }
            _ = try ApprovalBook(vault: try fixture.view(vault, of: "mei")).decide(
                request.number, isFor: true)
            // Agreed was to an agent, not to a manager.
            #expect(
                try fixture.condition {
                    try fixture.book(root).set(roles: [.manager], of: made.account)
                } == .approval)
            try fixture.book(root).set(roles: [.agent], of: made.account)
            #expect(try fixture.book(vault).account("li").roles == [.agent])
        }
    }

    @Test func whoIsLockedOutIsReleasedByTwo() throws {
        let fixture = try AccessFixture(people: false)
        try fixture.fixture.with { vault in
            try fixture.hire("lead", [.teamLead], in: vault)
            try fixture.hire("chief", [.manager], in: vault)
            let li = try fixture.hire("li", [.agent], in: vault)
            let open = try fixture.view(vault, of: "li")
            let lead = try fixture.view(vault, of: "lead")
            let request = try ask(lead) { _ = try fixture.book(lead).release(li) }
            let chief = try fixture.view(vault, of: "chief")
            _ = try ApprovalBook(vault: chief).decide(request.number, isFor: true)
            // Whoever asked gets no way into another's account, nor does who had no part in it.
            try fixture.hire("third", [.teamLead], in: vault)
            let third = try fixture.view(vault, of: "third")
            for view in [lead, third] {
                #expect(
                    try fixture.condition { _ = try fixture.book(view).release(li) } == .approval)
            }
            let first = try fixture.book(chief).release(li)
            #expect(
                try fixture.condition { _ = try fixture.book(chief).release(li) } == .approval)
            // What was open is over, what they had is good no more.
            #expect(throws: AccessError.notSignedIn) {
                try fixture.lookup(open, as: .agent).find(.phone("13800138001"))
            }
            #expect(throws: AccessError.refused) {
                try fixture.signIn(vault).open(
                    "li", AccessFixture.phrase(), proof: try fixture.next("li"))
            }
            let opened = try fixture.signIn(vault).open("li", AccessFixture.phrase(first))
            #expect(opened.account.mustChange)
        }
    }

    @Test func aLeaversThingsGoToWhoTakesOver() throws {
        let fixture = try AccessFixture()
        try fixture.fixture.with { vault in
            let mei = try fixture.hire("mei", [.compliance], in: vault)
            let li = try fixture.hire("li", [.teamLead], in: vault)
            _ = try TeamCatalogue(vault: vault).add("Night", lead: "mei")
            let person = try fixture.person(vault)
            let view = try fixture.view(vault, of: "mei")
            _ = try ask(view) {
                _ = try fixture.lookup(view, as: .compliance).erase([person], at: 9)
            }
            #expect(throws: AccountError.badSuccessor) {
                try fixture.book(vault).disable(mei, successor: mei)
            }
            let left = try fixture.book(vault).disable(mei, successor: li)
            #expect(left.requests == 1 && left.teams == 1 && left.sessions >= 1)
            #expect(try TeamCatalogue(vault: vault).team("Night").lead == "li")
        }
    }
}
