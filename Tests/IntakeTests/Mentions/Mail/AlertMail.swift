/// The mail of an alert with two results, in the shape in which they are sent: the text in base64, the page in
/// quoted-printable, the results in the page twice.
enum AlertMail {
  /// The mail; some of its fields may be replaced.
  static func mail(
    from: String = "Google Alerts <googlealerts-noreply@google.com>",
    subject: String = "Alerta de Google: La Espiga",
    date: String = "Mon, 2 Mar 2026 21:38:52 -0700",
    fields: String = authentication,
    body: String = body
  ) -> String {
    """
    Delivered-To: ana@panaderia.example
    Received: by 2002:a05:6638:4e21:b0:5de:a701:3754 with SMTP id x;
            Mon, 02 Mar 2026 20:38:53 -0800 (PST)
    Return-Path: <x@alerts.bounces.google.com>
    \(fields)
    MIME-Version: 1.0
    Date: \(date)
    List-Id: <1234567890123456789.alerts.google.com>
    Message-ID: <x.googlealerts@google.com>
    Subject: \(subject)
    From: \(from)
    To: ana@panaderia.example
    Content-Type: multipart/alternative; boundary="000000000000192c810652609b66"

    \(body)
    """
  }

  static let authentication = """
    Authentication-Results: mx.google.com;
           dkim=pass header.i=@google.com header.s=20251104 header.b=x;
           spf=pass (google.com: domain of x@alerts.bounces.google.com designates 192.0.2.1 as permitted sender) smtp.mailfrom=x@alerts.bounces.google.com;
           dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=google.com
    """

  static let body = """
    --000000000000192c810652609b66
    Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes
    Content-Transfer-Encoding: base64

    \(text)
    --000000000000192c810652609b66
    Content-Type: text/html; charset="UTF-8"
    Content-Transfer-Encoding: quoted-printable

    \(page)
    --000000000000192c810652609b66--
    """

  static let text = """
    PT09IE5vdGljaWFzIC0gMiByZXN1bHRhZG9zIG51ZXZvcyBwYXJhIFtMYSBFc3BpZ2FdID09PQ0K
    DQpWdWVsdmUgZWwgcGFuIGRlIExhIEVzcGlnYSAtIExhIFZveiBkZWwNClZhbGxlDQpMYSBWb3og
    ZGVsIFZhbGxlDQpDb2xhIGVuIGxhIHBsYXphOiDigJxlbCBtZWpvciBwYW7igJ0gZGUgbGEgY29t
    YXJjYQ0KeSAuLi4NCjxodHRwczovL3d3dy5nb29nbGUuY29tL3VybD9yY3Q9aiZzYT10JnVybD1o
    dHRwczovL3d3dy5sYXZvei5leGFtcGxlL3BhbiUzRmlkJTNENyZjdD1nYSZjZD1DQUVZQUNvVE1U
    SXpORFUyTnpnNU1ERXlNelExTmpjNE9USVhZVEZpTW1NelpEUmxOV1kyTURjeE9EcGxjenBsY3pw
    RlV3JnVzZz1BT3ZWYXcwPg0KDQpMYSBFc3BpZ2EgYWJyZSBvdHJhIHRpZW5kYSB8IERpYXJpbw0K
    RGlhcmlvDQpMYSBwYW5hZGVyw61hICYgY2FmZXRlcsOtYSBjcmVjZQ0KPGh0dHBzOi8vd3d3Lmdv
    b2dsZS5jb20vdXJsP3JjdD1qJnNhPXQmdXJsPWh0dHBzOi8vZGlhcmlvLmV4YW1wbGUvdGllbmRh
    LyZjdD1nYSZjZD1DQUVZQVNvVE1USXpORFUyTnpnNU1ERXlNelExTmpjNE9USVhZVEZpTW1NelpE
    UmxOV1kyTURjeE9EcGxjenBsY3pwRlV3JnVzZz1BT3ZWYXcxPg0KDQoNCi0gLSAtIC0gLSAtIC0g
    LSAtIC0gLSAtIC0gLSAtIC0NCkNhbmNlbGFyIGxhIHN1c2NyaXBjacOzbiBhIGVzdGEgYWxlcnRh
    IGRlIEdvb2dsZToNCjxodHRwczovL3d3dy5nb29nbGUuZXMvYWxlcnRzL3JlbW92ZT9zb3VyY2U9
    YWxlcnRzbWFpbCZobD1lcz4NCg==
    """

  static let page = #"""
    <html lang=3D"es"> <head> </head> <body> <div>  <script data-scope=3D"inbox=
    markup" type=3D"application/json">{
      "api_version": "1.0",
      "publisher": {
        "api_key": "0",
        "name": "Google Alerts"
      },
      "entity": {
        "external_key": "Google Alert - La Espiga",
        "title": "Alerta de Google: La Espiga"
      },
      "updates": {
        "snippets": [ {
          "icon": "BOOKMARK",
          "message": "Vuelve el pan de La Espiga - La Voz del Valle"
        } ]
      },
      "cards": [ {
        "title": "Alerta de Google: La Espiga",
        "actions": [ {
          "name": "Ver m=C3=A1s resultados",
          "url": "https://www.google.es/alerts?s\u003dx\u0026start\u003d1772400=
    000#history"
        } ],
        "widgets": [ {
          "type": "LINK",
          "title": "Vuelve el pan de La Espiga - La Voz del Valle",
          "description": "Cola en la plaza: =E2=80=9Cel mejor pan=E2=80=9D de l=
    a comarca y=C2=A0...",
          "url": "https://www.google.com/url?rct=3Dj\u0026sa=3Dt\u0026url=3Dhtt=
    ps://www.lavoz.example/pan%3Fid%3D7\u0026ct=3Dga\u0026cd=3DCAEYACoTMTIzNDU2=
    Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw\u0026usg=3DAOvVaw0"
        }, {
          "type": "LINK",
          "title": "La Espiga abre otra tienda | Diario",
          "description": "La panader=C3=ADa \u0026 cafeter=C3=ADa crece",
          "url": "https://www.google.com/url?rct=3Dj\u0026sa=3Dt\u0026url=3Dhtt=
    ps://diario.example/tienda/\u0026ct=3Dga\u0026cd=3DCAEYASoTMTIzNDU2Nzg5MDEy=
    MzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw\u0026usg=3DAOvVaw1"
        } ]
      } ]
    }</script> </div> <table><tr itemscope=3D"" itemtype=3D"http://schema.org/A=
    rticle"> <td></td> <td> <a href=3D"https://www.google.com/url?rct=3Dj&amp;s=
    a=3Dt&amp;url=3Dhttps://www.lavoz.example/pan%3Fid%3D7&amp;ct=3Dga&amp;cd=
    =3DCAEYACoTMTIzNDU2Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw&a=
    mp;usg=3DAOvVaw0"> <table><tr><td><link href=3D"https://encrypted-tbn0.gsta=
    tic.com/images?q=3Dx" itemprop=3D"image"> <!--[if gte mso 9]><v:rect stroke=
    color=3D"none"><span itemprop=3D"name">x</span><![endif]--> </td></tr></tab=
    le> </a> <div> <span> <a href=3D"https://www.google.com/url?rct=3Dj&amp;sa=
    =3Dt&amp;url=3Dhttps://www.lavoz.example/pan%3Fid%3D7&amp;ct=3Dga&amp;cd=3D=
    CAEYACoTMTIzNDU2Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw&amp;=
    usg=3DAOvVaw0" itemprop=3D"url" style=3D"color:#427fed"> <span itemprop=3D"=
    name">Vuelve el pan de <b>La Espiga</b> - La Voz del Valle</span> </a> </sp=
    an> <div> <div itemprop=3D"publisher" itemscope=3D"" itemtype=3D"http://sch=
    ema.org/Organization" style=3D"font-size:12px"> <a style=3D"color:#737373">=
     <span itemprop=3D"name">La Voz del Valle</span> </a> </div> <div itemprop=
    =3D"description" style=3D"color:#252525">Cola en la plaza: =E2=80=9Cel mejo=
    r pan=E2=80=9D de la comarca y&nbsp;...</div> </div> <table> <tr> <td> <a h=
    ref=3D"https://www.google.es/alerts/share?hl=3D3Des"> <img alt=3D"Facebook"=
    ></a> </td> </tr> </table> </div> </td> </tr><tr itemscope=3D"" itemtype=3D=
    "http://schema.org/Article"> <td></td> <td> <a href=3D"https://www.google.c=
    om/url?rct=3Dj&amp;sa=3Dt&amp;url=3Dhttps://diario.example/tienda/&amp;ct=
    =3Dga&amp;cd=3DCAEYASoTMTIzNDU2Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODpl=
    czplczpFUw&amp;usg=3DAOvVaw1"> <table><tr><td><link href=3D"https://encrypt=
    ed-tbn0.gstatic.com/images?q=3Dx" itemprop=3D"image"> <!--[if gte mso 9]><v=
    :rect strokecolor=3D"none"><span itemprop=3D"name">x</span><![endif]--> </t=
    d></tr></table> </a> <div> <span> <a href=3D"https://www.google.com/url?rct=
    =3Dj&amp;sa=3Dt&amp;url=3Dhttps://diario.example/tienda/&amp;ct=3Dga&amp;cd=
    =3DCAEYASoTMTIzNDU2Nzg5MDEyMzQ1Njc4OTIXYTFiMmMzZDRlNWY2MDcxODplczplczpFUw&a=
    mp;usg=3DAOvVaw1" itemprop=3D"url" style=3D"color:#427fed"> <span itemprop=
    =3D"name"><b>La Espiga</b> abre otra tienda | Diario</span> </a> </span> <d=
    iv> <div itemprop=3D"publisher" itemscope=3D"" itemtype=3D"http://schema.or=
    g/Organization" style=3D"font-size:12px"> <a style=3D"color:#737373"> <span=
     itemprop=3D"name">Diario</span> </a> </div> <div itemprop=3D"description" =
    style=3D"color:#252525">La panader=C3=ADa &amp; cafeter=C3=ADa crece</div> =
    </div> <table> <tr> <td> <a href=3D"https://www.google.es/alerts/share?hl=
    =3D3Des"> <img alt=3D"Facebook"></a> </td> </tr> </table> </div> </td> </tr=
    ></table></body></html>
    """#
}
