import CustomDump
import ReputationModel
import Testing

@testable import Intake

@Suite struct PressRoomFieldsTests {
  private func read(_ press: String) -> Reading<Page> {
    PageReader(configuration: fixtureConfiguration())
      .read(document("title: a\ndescription: b\npress: \(press)"), path: "content/pages/prensa.md")
  }

  @Test func readsEveryKey() throws {
    let reading = read(
      """

        boilerplate: Hacemos pan.
        contacts: [{name: Ana, role: prensa, email: prensa@espiga.example, phone: +34 900 000 162}]
        facts: [{name: Tiendas, value: once}]
        media: [pan.png]
      """
    )
    expectNoDifference(reading.findings.map(\.fullLine), [])
    let press = try #require(reading.value?.press)
    #expect(press.boilerplate == "Hacemos pan.")
    #expect(
      press.contacts == [
        PressRoom.Contact(
          name: "Ana",
          role: "prensa",
          email: "prensa@espiga.example",
          phone: "+34 900 000 162"
        )
      ]
    )
    #expect(press.facts == [PressRoom.Fact(name: "Tiendas", value: "once")])
    #expect(press.media == ["pan.png"])
  }

  @Test(arguments: [
    ("{contacts: [{role: a}]}", "4:20 error front-matter.missing-key"),
    ("{contacts: [{name: a, email: a b@c}]}", "4:37 error front-matter.wrong-value"),
    ("{contacts: [{name: a, email: \"a?subject=x@c\"}]}", "4:37 error front-matter.wrong-value"),
    ("{contacts: [{name: a, phone: \"javascript:1\"}]}", "4:37 error front-matter.wrong-value"),
    ("{facts: [{name: a}]}", "4:17 error front-matter.missing-key"),
    ("{boilerplat: a}", "4:9 error front-matter.unknown-key"),
  ])
  func findsMistakes(press: String, finding: String) {
    expectNoDifference(read(press).findings.map(\.line), ["content/pages/prensa.md:\(finding)"])
  }
}
