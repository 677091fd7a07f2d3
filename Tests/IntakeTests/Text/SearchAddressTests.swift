import Testing

@testable import Intake

@Suite struct SearchAddressTests {
  @Test(arguments: [
    ("https://www.google.es/search?q=a", "google", "es"), ("https://google.com/", "google", nil),
    ("https://www.google.co.uk/", "google", "gb"), ("https://www.google.com.mx/search", "google", "mx"),
    ("https://www.bing.com/search?q=a", "bing", nil), ("https://localhost/", nil, nil), ("", nil, nil),
    ("https://duckduckgo.com", "duckduckgo", nil),
  ])
  func tellsEngineAndCountry(address: String, engine: String?, country: String?) {
    #expect(SearchAddress(address).engine == engine)
    #expect(SearchAddress(address).country == country)
  }

  @Test(arguments: [
    ("https://g.example/?q=la+espiga", "la espiga"), ("https://g.example/?a=1&q=%C3%B1#q=x", "ñ"),
    ("https://g.example/?q=100%", "100%"), ("https://g.example/?q=%zz%4", "%zz%4"),
    ("https://g.example/?q=%+1", "% 1"),
    ("https://g.example/?xq=1", nil),
    ("https://g.example/#?q=1", nil),
  ])
  func decodesAParameter(address: String, value: String?) {
    #expect(SearchAddress(address).parameter("q") == value)
  }
}
