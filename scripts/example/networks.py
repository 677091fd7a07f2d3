"""What is written on the networks, as they give it."""

from example.basis import stamp


def social_row(mention):
    """A mention of the networks, the forums or the mailbox as a line of JSON."""
    author = mention["author"]
    row = {"id": mention["id"], "url": mention["url"]}
    if mention["channel"] in ("plaza", "instante", "clipeo"):
        row["source"] = mention["channel"]
        profile = {
            "plaza": f"https://plaza.example/@{author['handle']}",
            "instante": f"https://instante.example/{author['handle']}",
            "clipeo": f"https://clipeo.example/@{author['handle']}",
        }[mention["channel"]]
        who = {
            "name": author["name"],
            "handle": author["handle"],
            "url": profile,
            "followers": author["followers"],
        }
    elif mention["channel"] == "forums":
        row["publisher"] = "Foro Marjaleda"
        who = {"name": author["name"], "handle": author["handle"]}
    else:
        who = {"name": author["name"]}
    row["kind"] = mention["kind"]
    row["author"] = {key: value for key, value in who.items() if value is not None}
    row["published"], row["collected"] = stamp(mention["moment"]), stamp(mention["collected"])
    row["language"], row["text"] = mention["language"], mention["text"]
    row["sentiment"], row["reach"], row["engagement"] = (
        mention["given"],
        mention.get("reach"),
        mention.get("engagement"),
    )
    row["query"] = "La Espiga" if mention["kind"] == "post" and not mention["story"] else None
    return {key: value for key, value in row.items() if value is not None}
