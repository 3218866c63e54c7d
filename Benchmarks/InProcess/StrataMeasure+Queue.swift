import Dispatch
import Foundation
import StrataCore
import StrataOperations
import StrataVault
import Synchronization

extension StrataMeasure {
    /// Calls are allowed at any hour, as benchmarks run at any hour.
    private static let policy = """
        schema: 1
        policy: bench
        extends: default
        version: 1.0.0
        title: {en: Bench, zh: 测试}
        calling:
          - id: bench.calling
            weekdays: 00:00-24:00
            saturday: 00:00-24:00
            sunday: 00:00-24:00
            holidays: 00:00-24:00
            consent: notice
            after_refusal: all
            because: {en: A benchmark., zh: 测试。}
        """

    /// Builds a campaign's queue over everybody of the dataset `bench`, and has agents ask for their
    /// next lead all at once, each as soon as they have it.
    static func queue(_ agents: Int, _ vault: Vault) throws {
        guard let own = Policy.parse(yaml: policy, path: "bench").policy else { throw Usage() }
        let datasets = DatasetCatalogue(vault: vault)
        var facts = DatasetCatalogue.Facts()
        facts.supplier = "Broker"
        facts.contract = "C-1"
        facts.lawfulBasis = "consent"
        facts.purposes = ["sale"]
        facts.controller = "ACME"
        facts.country = "CN"
        facts.expiry = "2999-01-01"
        _ = try datasets.set(facts, of: try datasets.dataset("bench"))
        var campaign = CampaignCatalogue.Facts()
        campaign.purpose = .sale
        campaign.datasets = ["bench"]
        _ = try CampaignCatalogue(vault: vault).add("Bench", campaign)
        var people = 0
        let built = try seconds {
            people = try QueueBuilding(vault: vault, policy: own, now: SystemClock.microseconds)
                .build("Bench", meter: WorkMeter()).queued
        }
        print(
            "queue of \(people) people built: "
                + String(format: "%.1f s, %.0f a second", built, Double(people) / built))
        try AdoptedPolicy(vault: vault).adopt(own)
        let desk = try QueueDesk(shared: vault, campaign: "Bench")
        for (pause, spread, rounds) in [
            (1.0, 1.0, 30), (1.0, 0.0, 30), (0.1, 0.0, 100), (0, 0, 100),
        ] { try wait(agents, desk, pause: pause, spread: spread, rounds: rounds) }
    }

    /// All agents ask within `spread` seconds, again and again, every `pause` seconds; as in the
    /// server, people are asked about ahead behind the answers.
    private static func wait(
        _ agents: Int, _ desk: QueueDesk, pause: Double, spread: Double, rounds: Int
    ) throws {
        let times = Mutex<[Double]>([])
        let group = DispatchGroup()
        let refills = DispatchQueue(label: "refill")
        try desk.refill(for: "A0", at: SystemClock.microseconds)
        let begin = DispatchTime.now() + 0.2
        for agent in 0..<agents {
            let thread = Thread {
                defer { group.leave() }
                for round in 0..<rounds {
                    if pause > 0 {
                        let at =
                            begin + Double(round) * pause
                            + spread * Double(agent) / Double(agents)
                        let left =
                            Double(at.uptimeNanoseconds)
                            - Double(DispatchTime.now().uptimeNanoseconds)
                        if left > 0 { Thread.sleep(forTimeInterval: left / 1e9) }
                    }
                    var lead: QueueDesk.Lead?
                    let took =
                        (try? seconds {
                            lead = try desk.next(
                                agent: "A\(agent)", at: SystemClock.microseconds)
                        }) ?? .infinity
                    times.withLock { $0.append(lead == nil ? .infinity : took) }
                    if desk.isLow(for: "A\(agent)", at: SystemClock.microseconds) {
                        refills.async {
                            WorkThread.stepBack()
                            try? desk.refill(for: "A\(agent)", at: SystemClock.microseconds)
                        }
                    }
                }
            }
            thread.stackSize = 8 << 20
            group.enter()
            thread.start()
        }
        group.wait()
        let sorted = times.withLock { $0.sorted() }
        func at(_ share: Double) -> Double { sorted[Int(Double(sorted.count - 1) * share)] * 1_000 }
        print(
            "next lead, \(agents) agents "
                + (pause > 0 ? "every \(pause) s" : "as soon as they have one")
                + (spread > 0 ? " one after another" : " at the same moment")
                + ", \(sorted.count) leads: "
                + String(
                    format: "p50 %.2f ms, p99 %.2f ms, worst %.1f ms", at(0.5), at(0.99), at(1)))
    }
}
