"""What people write: which network has it, and the formats in which the networks give it."""

import html
import re
from datetime import timedelta

from example.basis import (
    AS_OF, Dice, at_home, csv_bytes, in_utc, json_document, json_lines, parse, plain, stamp,
)
from example.reviews import LOCATIONS, SHOPS
from example.wire import FOUND_BY_VENDOR, NEWS_COMMENTS, NEWS_STORY


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

# ---------------------------------------------------------------------------------------------- routes

# Incidents of these stories look for their mentions in some channels alone.
BOUND = ("terraza", "lista", "peso")


def route(mentions, spoken_for):
    """Moves a part of the mentions to where other formats bring them, with the identifiers they have there.

    Only mentions go that lose nothing by it: a network that tells no sentiment gets those that had none.
    `spoken_for` are the identifiers and texts that others count on.
    """
    dice = Dice("routes")
    for mention in mentions:
        mention["home"] = mention["channel"]
        if mention["id"] in spoken_for or mention["text"] in spoken_for:
            continue
        silent, story, code = mention["given"] is None, mention["story"], dice.letters(10)
        even, moment = dice.next(), mention["moment"]
        if mention["channel"] == "plaza" and mention["kind"] == "post" and story not in BOUND and silent:
            if even < (0.8 if "reach" not in mention else 0.12):
                mention["home"] = "mastodon"
                local_name = mention["author"]["handle"]
                number = f"11{moment:%y%m%d}{dice.letters(10, '0123456789')}"
                mention["url"] = f"https://marjal.example/@{local_name}/{number}"
                mention["id"] = f"https://marjal.example/users/{local_name}/statuses/{number}"
        elif mention["channel"] == "clipeo" and mention["kind"] == "comment" and silent:
            if story == "video" and even < 0.75:
                mention["home"], mention["id"] = "youtube", f"Ug{code}{dice.letters(12)}4AaABAg"
        elif mention["channel"] == "instante" and not silent:
            if story not in BOUND and moment >= parse("2026-03-01 00:00") and even < 0.9:
                mention["home"], mention["id"] = "brand24", mention["url"]
        elif mention["channel"] == "forums" and (story == "congelado" or story is None):
            if even < (0.4 if story else 0.12):
                mention["home"] = "reddit-thread" if story else "reddit"
                mention["id"] = f"t1_{code[:7]}" if story else f"t3_{code[:7]}"
        elif mention["channel"] == "reviews" and mention["platform"] == "Google":
            shop = SHOPS.index(mention["shop"])
            mention["home"] = "google"
            place = f"{LOCATIONS}/{4_830_117_209_415_520 + 7919 * shop}"
            mention["id"] = f"{place}/reviews/AbFvOq{code}{dice.letters(24)}"
        elif mention["channel"] == "reviews" and mention["platform"] == "Opinamesa":
            if moment >= parse("2026-01-01 00:00"):
                mention["home"], mention["id"] = "opinamesa", f"om-{code}"
    # Whoever's comment was first in the thread has written its post.
    first = next(mention for mention in mentions if mention["home"] == "reddit-thread")
    first["id"] = "t3_" + first["id"][3:]


# ---------------------------------------------------------------------------------------------- Mastodon


def mastodon_search(mentions):
    """What a search of a server answers: statuses, newest first, with a boost among them."""
    dice, statuses = Dice("mastodon"), []
    for mention in mentions:
        author, engagement = mention["author"], mention.get("engagement", {})
        name, words = author["handle"], html.escape(mention["text"], quote=False)
        words = re.sub(
            r"#(\w+)",
            r'<a href="https://marjal.example/tags/\1" class="hashtag" rel="tag">#<span>\1</span></a>',
            words,
        ).replace("\n", "<br />")
        statuses.append(
            {
                "id": mention["url"].rsplit("/", 1)[1],
                "created_at": in_utc(mention["moment"]).replace("Z", ".000Z"),
                "in_reply_to_id": None,
                "sensitive": False,
                "spoiler_text": "",
                "visibility": "public" if dice.chance(0.85) else "unlisted",
                "language": mention["language"],
                "uri": mention["id"],
                "url": mention["url"],
                "replies_count": engagement.get("comments", 0),
                "reblogs_count": engagement.get("shares", 0),
                "favourites_count": engagement.get("likes", 0),
                "content": f"<p>{words}</p>",
                "reblog": None,
                "account": {
                    "id": str(1090000 + dice.whole(1, 99999)),
                    "username": name,
                    "acct": name,
                    "display_name": author["name"],
                    "url": f"https://marjal.example/@{name}",
                    "followers_count": author["followers"],
                },
                "media_attachments": [],
                "tags": [{"name": tag.lower()} for tag in re.findall(r"#(\w+)", mention["text"])],
            }
        )
    boosted = statuses[len(statuses) // 2]
    boost = boosted | {
        "id": boosted["id"][:-1] + "0",
        "uri": "https://marjal.example/users/espigaires/statuses/" + boosted["id"] + "/activity",
        "url": None,
        "content": "",
        "reblog": boosted,
        "account": boosted["account"] | {"id": "1090001", "username": "espigaires", "acct": "espigaires"},
    }
    statuses.insert(len(statuses) // 2 + 1, boost)
    return json_document({"accounts": [], "statuses": statuses[::-1], "hashtags": []})


# ---------------------------------------------------------------------------------------------- Reddit

# Titles for posts that the forum had without one.
POST_TITLES = {
    "es": {
        "good": [
            "Alguien tenía que decirlo de La Espiga", "Desayuno del sábado", "Recomendación para quien venga",
            "Mi panadería de siempre", "Hoy he madrugado y ha valido la pena",
        ],
        "bad": [
            "Chasco en La Espiga", "¿Soy el único al que le pasa?", "Así no", "Una queja, con cariño",
            "Esperaba otra cosa",
        ],
        "plain": [
            "Pregunta rápida sobre La Espiga", "Duda de recién llegado", "¿Alguien sabe algo?",
            "Visto hoy en Benissorell", "Consulta para la tarde",
        ],
    },
    "ca": {
        "good": ["El forn de sempre", "Esmorzar de dissabte"],
        "bad": ["Quin desengany", "Una queixa, amb estima"],
        "plain": ["Una pregunta ràpida", "Vist hui a Benissorell"],
    },
    "en": {
        "good": ["Breakfast tip for Benissorell"],
        "bad": ["A small complaint about La Espiga"],
        "plain": ["Quick question from a newcomer"],
    },
}
THREAD_TITLE = "Lo del camión de congelados y La Espiga: ¿qué sabemos?"


def reddit_thing(dice, mention, title=None):
    """A post, with a title, or a comment, as Reddit gives it."""
    code, score = mention["id"][3:], int(dice.skewed(5, 0.9))
    seconds = int(mention["moment"].timestamp())
    common = {
        "subreddit": "LaMarjaleda",
        "subreddit_name_prefixed": "r/LaMarjaleda",
        "name": mention["id"],
        "id": code,
        "author": mention["author"]["handle"],
        "created": float(seconds),
        "created_utc": float(seconds),
        "score": score,
        "ups": score,
        "score_hidden": seconds > AS_OF.timestamp() - 7200,
    }
    # Reddit writes these three as references even in JSON.
    words = mention["text"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if title is None:
        return {"kind": "t1", "data": common | {"body": words, "replies": ""}}
    own = {"title": title, "selftext": words, "is_self": True, "num_comments": 0, "over_18": False}
    path = f"/r/LaMarjaleda/comments/{code}/{plain(title).replace('-', '_')[:50]}/"
    return {"kind": "t3", "data": common | own | {"permalink": path, "url": "https://www.reddit.com" + path}}


def reddit_listing(things):
    about = {"after": None, "dist": len(things), "children": things, "before": None}
    return {"kind": "Listing", "data": about}


def reddit_posts(mentions):
    """The newest posts that a search found."""
    dice, things, used = Dice("reddit"), [], set()
    for mention in mentions:
        titles = POST_TITLES[mention["language"]][mention["mood"]]
        title = dice.pick([title for title in titles if title not in used] or titles)
        used.add(title)
        things.append(reddit_thing(dice, mention, title))
    return json_document(reddit_listing(things[::-1]))


def reddit_thread(mentions):
    """A post's page: the post, and its comments with their replies."""
    dice, page = Dice("reddit thread"), []
    post = reddit_thing(dice, mentions[0], THREAD_TITLE)
    post["data"]["num_comments"] = len(mentions) - 1
    comments = []
    for mention in mentions[1:]:
        comment = reddit_thing(dice, mention)
        above = dice.pick(comments) if comments and dice.chance(0.45) else None
        comment["data"]["link_id"] = post["data"]["name"]
        comment["data"]["parent_id"] = (above or post)["data"]["name"]
        comment["data"]["permalink"] = post["data"]["permalink"] + comment["data"]["id"] + "/"
        comments.append(comment)
        if above is None:
            page.append(comment)
        elif above["data"]["replies"]:
            above["data"]["replies"]["data"]["children"].append(comment)
        else:
            above["data"]["replies"] = reddit_listing([comment])
    return json_document([reddit_listing([post]), reddit_listing(page)])


# ---------------------------------------------------------------------------------------------- Hacker News


def hacker_news():
    """A story and its comments, as the search gives them."""

    def hit(number, moment, author, **more):
        return {
            "objectID": str(number),
            "created_at": in_utc(parse(moment)),
            "created_at_i": int(parse(moment).timestamp()),
            "updated_at": "2026-03-15T22:10:04Z",
            "author": author,
            **more,
        }

    number, moment, author, points, title, url = NEWS_STORY
    hits = [
        hit(
            number, moment, author, title=title, url=url, points=points, num_comments=len(NEWS_COMMENTS),
            story_id=number, children=[comment[0] for comment in NEWS_COMMENTS if comment[1] == number],
            _tags=["story", f"author_{author}", f"story_{number}"],
        )
    ]
    for identifier, parent, at, who, words, *_ in NEWS_COMMENTS:
        hits.insert(
            0,
            hit(
                identifier, at, who, comment_text=words, story_id=number, story_title=title, story_url=url,
                parent_id=parent, points=None, _tags=["comment", f"author_{who}", f"story_{number}"],
            ),
        )
    return json_document(
        {
            "hits": hits,
            "nbHits": len(hits),
            "nbPages": 1,
            "page": 0,
            "hitsPerPage": 20,
            "query": "la espiga bakery",
        }
    )


# ---------------------------------------------------------------------------------------------- YouTube

COPIED_VIDEO = "q7RatEsc4pa"  # A copy of the clip under which they wrote.


def youtube_threads(mentions):
    """The comments under a copy of the viral clip, with their replies."""
    dice, threads = Dice("youtube"), []

    def comment(mention, identifier):
        author, seconds = mention["author"], in_utc(mention["moment"])
        likes = mention.get("engagement", {}).get("likes", 0)
        shown = html.escape(mention["text"], quote=False).replace("'", "&#39;").replace("\n", "<br>")
        return {
            "kind": "youtube#comment",
            "etag": dice.letters(27),
            "id": identifier,
            "snippet": {
                "channelId": "UCrisasdepueblo0000000aa",
                "videoId": COPIED_VIDEO,
                "textDisplay": shown,
                "textOriginal": mention["text"],
                "authorDisplayName": "@" + author["handle"],
                "authorChannelUrl": f"http://www.youtube.com/@{author['handle']}",
                "authorChannelId": {"value": "UC" + dice.letters(22)},
                "canRate": True,
                "viewerRating": "none",
                "likeCount": likes,
                "publishedAt": seconds,
                "updatedAt": seconds,
            },
        }

    for mention in mentions:
        above = dice.pick(threads) if threads and dice.chance(0.4) else None
        if above is None:
            top = comment(mention, mention["id"])
            threads.append(
                {
                    "kind": "youtube#commentThread",
                    "etag": dice.letters(27),
                    "id": mention["id"],
                    "snippet": {
                        "channelId": "UCrisasdepueblo0000000aa",
                        "videoId": COPIED_VIDEO,
                        "topLevelComment": top,
                        "canReply": True,
                        "totalReplyCount": 0,
                        "isPublic": True,
                    },
                }
            )
        else:
            replies = above.setdefault("replies", {"comments": []})["comments"]
            reply = comment(mention, mention["id"])
            reply["snippet"]["parentId"] = above["id"]
            replies.append(reply)
            above["snippet"]["totalReplyCount"] += 1
    return json_document(
        {
            "kind": "youtube#commentThreadListResponse",
            "etag": dice.letters(27),
            "pageInfo": {"totalResults": len(threads), "resultsPerPage": 100},
            "items": threads[::-1],
        }
    )


# ---------------------------------------------------------------------------------------------- vendors

BRAND24_COLUMNS = [
    "id", "date", "time", "title", "text", "author", "url", "source", "category", "country", "sentiment",
    "followers", "reach", "likes", "dislikes", "shares", "comments", "language", "influencer_score", "avatar",
]


def brand24_export(mentions):
    """Posts of one network as a listening service exports them: day and time apart, sentiment in three steps.

    The ledger knows these posts by their addresses, not by the identifiers that the service counts.
    """
    dice, rows = Dice("brand24"), []
    for mention in mentions[::-1]:
        author, engagement = mention["author"], mention.get("engagement", {})
        at, score = at_home(mention["moment"]), mention["given"]
        rows.append(
            [
                str(902_118_300 + int(at.timestamp()) % 10**7), f"{at:%Y-%m-%d}", f"{at:%H:%M:%S}", "",
                mention["text"], author["name"], mention["url"], mention["channel"],
                "Comments" if mention["kind"] == "comment" else "Social media", "ES",
                str((score >= 0.2) - (score <= -0.2)),
                str(author["followers"]), str(mention.get("reach", "")),
                str(engagement.get("likes", "")), "0", str(engagement.get("shares", "")),
                str(engagement.get("comments", "")), mention["language"],
                str(dice.whole(1, 7)), "",
            ]
        )
    return csv_bytes(BRAND24_COLUMNS, rows)


BRANDWATCH_COLUMNS = [
    "Query Id", "Query Name", "Date", "Title", "Snippet", "Url", "Domain", "Sentiment", "Page Type",
    "Language", "Country Code", "Continent Code", "Continent", "Country", "City Code", "Account Type",
    "Added", "Assignment", "Author", "Full Text", "Thread Id", "Thread Author", "Thread Entry Type",
    "Category Details",
    "Likes", "Comments", "Shares", "Mentioned Authors", "X Author ID", "X Followers", "Engagement Score",
    "Original Url", "Media URLs",
]


def brandwatch_export(mentions):
    """A week as another service exports it, below lines that say what it is.

    Most of it is known from the networks themselves and becomes one mention with that.
    """
    dice, rows = Dice("brandwatch"), []
    tones = {"good": "positive", "bad": "negative", "plain": "neutral"}
    for mention in mentions:
        engagement = mention.get("engagement", {})
        rows.append(
            (
                mention["moment"], "", mention["text"], mention["url"], tones[mention["mood"]],
                "forum" if mention["channel"] == "forums" else "social", mention["language"],
                mention["author"]["name"], engagement, mention["author"]["followers"],
            )
        )
    for moment, host, path, title, author, text, tone, _ in FOUND_BY_VENDOR:
        rows.append((parse(moment), title, text, f"https://{host}{path}", tone, "blog", "es", author, {}, ""))
    written = []
    for moment, title, text, url, tone, sort, language, author, engagement, followers in sorted(
        rows, key=lambda row: (row[0], row[3]), reverse=True
    ):
        at = at_home(moment)
        added = at + timedelta(minutes=dice.whole(3, 50), seconds=dice.whole(0, 59))
        figures = {name: str(engagement.get(name.lower(), "")) for name in ("Likes", "Comments", "Shares")}
        cells = figures | {
            "Query Id": "1999140562", "Query Name": "La Espiga", "Date": f"{at:%Y-%m-%d %H:%M:%S}.0",
            "Title": title, "Snippet": text[:90], "Url": url, "Domain": url.split("/")[2], "Sentiment": tone,
            "Page Type": sort, "Language": language, "Country Code": "ESP", "Continent": "Europe",
            "Country": "Spain", "Account Type": "individual", "Added": f"{added:%Y-%m-%d %H:%M:%S}.0",
            "Author": author, "Full Text": text, "Thread Id": "0", "X Followers": str(followers),
        }
        written.append([cells.get(column, "") for column in BRANDWATCH_COLUMNS])
    preamble = (
        "Report:,Bulk Mentions Download\nBrand:,La Espiga\n"
        'From:,"Tue, 14 Oct 2025 00:00:00"\nTo:,"Mon, 20 Oct 2025 23:59:59"\nLabel:,Etiqueta pastissets\n\n'
    )
    return preamble.encode() + csv_bytes(BRANDWATCH_COLUMNS, written)


# ---------------------------------------------------------------------------------------------- files


def network_files(mentions):
    """Everything but reviews that people wrote, below content/."""

    def at_home_in(*homes):
        return [mention for mention in mentions if mention["home"] in homes]

    networks = at_home_in("plaza", "instante", "clipeo")
    dice = Dice("brandwatch's sample")
    first, last = parse("2025-10-14 18:00"), parse("2025-10-21 00:00")
    bought = [
        mention
        for mention in at_home_in("plaza", "instante", "forums")
        if mention["story"] == "etiqueta" and first <= mention["moment"] < last and dice.chance(0.3)
    ]
    result = {
        f"mentions/social/social-{year}.jsonl": json_lines(
            social_row(mention) for mention in networks if mention["moment"].year == year
        )
        for year in (2025, 2026)
    }
    result["mentions/foros/foro-marjaleda.jsonl"] = json_lines(map(social_row, at_home_in("forums")))
    result["mentions/foros/reddit-marjaleda.json"] = reddit_posts(at_home_in("reddit"))
    result["mentions/foros/reddit-congelados.json"] = reddit_thread(at_home_in("reddit-thread"))
    result["mentions/foros/hacker-news.json"] = hacker_news()
    result["mentions/buzon.jsonl"] = json_lines(map(social_row, at_home_in("mailbox")))
    result["mentions/mastodon/marjal.json"] = mastodon_search(at_home_in("mastodon"))
    result["mentions/youtube/comentarios.json"] = youtube_threads(at_home_in("youtube"))
    result["mentions/vigilancia/brand24-2026-03.csv"] = brand24_export(at_home_in("brand24"))
    result["mentions/vigilancia/brandwatch-2025-10.csv"] = brandwatch_export(bought)
    return result
