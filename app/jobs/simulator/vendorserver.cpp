// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/vendorserver.h"

#include "base/utf8.h"
#include "connectors/network/pace.h"
#include "jobs/sample/chance.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace tradewind {

namespace {

/// A template as a pattern: its places take whatever stands there.
QRegularExpression patternOf(std::string_view from, const QString &place, QList<std::string> &names)
{
    QString pattern;
    std::size_t begin = 0;
    for (const std::string &name : namesIn(from)) {
        const auto at = from.find('{' + name + '}', begin);
        pattern += QRegularExpression::escape(QString::fromUtf8(from.data() + begin, qsizetype(at - begin))) +
                   (name == "items" ? QStringLiteral("(.*?)") : place);
        names << name;
        begin = at + name.size() + 2;
    }
    pattern += QRegularExpression::escape(QString::fromUtf8(from.data() + begin, qsizetype(from.size() - begin)));
    pattern.replace(QRegularExpression::escape(QStringLiteral("<!--security-->")), QStringLiteral(".*?"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

bool take(const QRegularExpression &pattern, const QList<std::string> &names, const QString &from, Variables &said, bool isXml)
{
    const auto match = pattern.match(from);
    if (!match.hasMatch())
        return false;
    for (int i = 0; i < names.size(); ++i) {
        QString value = match.captured(i + 1);
        if (isXml)
            value.replace(u"&amp;"_qs, u"&"_qs).replace(u"&lt;"_qs, u"<"_qs).replace(u"&gt;"_qs, u">"_qs).replace(u"&quot;"_qs, u"\""_qs);
        said[names[i]] = value.toStdString();
    }
    return true;
}

std::string valueIn(const Variables &said, const char *name)
{
    const auto found = said.find(name);
    return found == said.end() ? std::string() : found->second;
}

} // namespace

VendorServer::VendorServer(VendorState &state, std::function<qint64()> nowMs, FaultShares faults)
    : m_state(state)
    , m_nowMs(std::move(nowMs))
    , m_faults(faults)
{}

Variables VendorServer::credentials(const NetworkPreset &preset)
{
    Variables variables;
    for (const VendorCredential &ask : preset.asks)
        variables[ask.name] = ask.isSecret ? "invented-" + ask.name + "-of-" + preset.id : ask.fallback.empty() ? "1001" : ask.fallback;
    return variables;
}

bool VendorServer::fits(const CallTemplate &call, const SimulatedRequest &request, const QString &path, Variables &said) const
{
    if (QByteArray::fromStdString(call.method) != request.method)
        return false;
    QList<std::string> names;
    if (!take(patternOf(call.path.substr(0, call.path.find('?')), QStringLiteral("([^/]*)"), names), names, path, said, false))
        return false;
    const QUrlQuery query(request.url);
    for (const auto &[name, wanted] : call.query) {
        const QString given = query.queryItemValue(text(name), QUrl::FullyDecoded);
        QList<std::string> inQuery;
        const auto pattern = patternOf(wanted, QStringLiteral("(.*?)"), inQuery);
        if (!given.isEmpty() && !take(pattern, inQuery, given, said, false))
            return false;
        if (given.isEmpty() && inQuery.isEmpty())
            return false;
    }
    if (call.body.empty())
        return true;
    QList<std::string> inBody;
    const bool isXml = escapeOf(call.contentType) == Escape::Xml;
    return take(patternOf(call.body, isXml ? QStringLiteral("([^<]*?)") : QStringLiteral("([^\"]*?)"), inBody), inBody,
                QString::fromUtf8(request.body), said, isXml);
}

std::optional<VendorServer::Match> VendorServer::find(const SimulatedVendor &vendor, const SimulatedRequest &request,
                                                      const QString &path) const
{
    for (const VendorStream &stream : vendor.preset.streams) {
        Match match;
        match.stream = &stream;
        if (fits(stream.call, request, path, match.said))
            return match;
        if (stream.firstCall && fits(*stream.firstCall, request, path, match.said = {})) {
            match.isFirst = true;
            return match;
        }
        for (const StreamDetail &detail : stream.details) {
            if (!fits(detail.call, request, path, match.said = {}))
                continue;
            match.detail = &detail;
            return match;
        }
    }
    for (const NoteTarget &note : vendor.preset.notes) {
        Match match;
        match.note = &note;
        if (fits(note.send, request, path, match.said))
            return match;
        match.isLook = true;
        if (fits(note.look, request, path, match.said = {}))
            return match;
    }
    return std::nullopt;
}

bool VendorServer::isLoggedIn(const SimulatedVendor &vendor, const SimulatedRequest &request) const
{
    const VendorAuth &auth = vendor.preset.auth;
    const Variables known = credentials(vendor.preset);
    std::string signature;
    const auto fill = [&](const std::string &from) {
        return filled(from, Escape::None,
                      [&](const std::string &name) { return name == "signature" ? signature : valueIn(known, name.c_str()); });
    };
    const QByteArray given = request.headers.value(QByteArray::fromStdString(auth.name).toLower());
    switch (auth.kind) {
    case VendorAuth::Kind::None:
        return true;
    case VendorAuth::Kind::Basic:
        return request.headers.value("authorization") ==
               "Basic " + QByteArray::fromStdString(fill(auth.user) + ':' + fill(auth.password)).toBase64();
    case VendorAuth::Kind::Key:
        return (auth.inQuery ? QUrlQuery(request.url).queryItemValue(text(auth.name), QUrl::FullyDecoded).toStdString()
                             : given.toStdString()) == fill(auth.value);
    case VendorAuth::Kind::OAuth2: {
        const auto tokens = m_tokens.find(vendor.preset.id);
        return tokens != m_tokens.end() && std::any_of(tokens->second.begin(), tokens->second.end(), [&](const std::string &token) {
                   return filled(auth.value, Escape::None, [&](const std::string &name) {
                              return name == "token" ? token : valueIn(known, name.c_str());
                          }) == given.toStdString();
               });
    }
    case VendorAuth::Kind::Hmac:
        signature = QMessageAuthenticationCode::hash(request.body, QByteArray::fromStdString(fill(auth.secret)), QCryptographicHash::Sha256)
                        .toBase64()
                        .toStdString();
        return given.toStdString() == fill(auth.value);
    case VendorAuth::Kind::Wsse:
        return request.body.contains("Username>" + QByteArray::fromStdString(fill(auth.user)) + "</") &&
               request.body.contains("Password>" + QByteArray::fromStdString(fill(auth.password)) + "</");
    }
    return false;
}

SimulatedReply VendorServer::refusal(const SimulatedVendor &vendor, int status, const QString &words) const
{
    SimulatedReply reply;
    reply.status = status;
    if (vendor.preset.syntax == DocumentSyntax::Xml) {
        reply.contentType = "text/xml";
        reply.body = "<Envelope><Body><Fault><faultstring>" + words.toUtf8() + "</faultstring></Fault></Body></Envelope>";
    } else {
        reply.body = "{\"message\":\"" + words.toUtf8() + "\"}";
    }
    return reply;
}

SimulatedReply VendorServer::reply(const SimulatedVendor &vendor, const WireNode &answer, const std::string &inner) const
{
    SimulatedReply made;
    made.contentType = vendor.preset.syntax == DocumentSyntax::Json ? "application/json" : "text/xml";
    made.body = QByteArray::fromStdString(wireText(answer, vendor.preset.syntax, inner));
    return made;
}

SimulatedReply VendorServer::token(const SimulatedVendor &vendor, const SimulatedRequest &request)
{
    Variables said;
    const VendorAuth &auth = vendor.preset.auth;
    const Variables known = credentials(vendor.preset);
    if (!auth.user.empty()) {
        const auto fill = [&](const std::string &from) {
            return filled(from, Escape::None, [&](const std::string &name) { return valueIn(known, name.c_str()); });
        };
        if (request.headers.value("authorization") !=
            "Basic " + QByteArray::fromStdString(fill(auth.user) + ':' + fill(auth.password)).toBase64())
            return refusal(vendor, 401, QStringLiteral("invalid_client"));
    }
    (void)fits(CallTemplate{"POST", "{any}", {}, {}, auth.token.body, auth.token.contentType}, request, QStringLiteral("x"), said);
    for (const VendorCredential &ask : vendor.preset.asks) {
        if (said.count(ask.name) &&
            QUrl::fromPercentEncoding(QByteArray::fromStdString(said[ask.name])).toStdString() != valueIn(known, ask.name.c_str()))
            return refusal(vendor, 401, QStringLiteral("invalid_client"));
    }
    const std::string token = "token-" + std::to_string(m_requests) + "-of-" + vendor.preset.id;
    m_tokens[vendor.preset.id] = {token};
    WireNode answer;
    answer.at(RecordPath::parse(auth.tokenPath)).text = token;
    answer.at(RecordPath::parse(auth.expiresPath)).text = "3600";
    SimulatedReply made;
    made.body = QByteArray::fromStdString(toJson(answer));
    return made;
}

WireNode VendorServer::wire(const SimulatedVendor &vendor, const VendorStream &stream, const InventedRecord &record) const
{
    WireNode node = wireRecord(stream, record);
    // What further pages are asked by must stand in the record, whether or not it is mapped.
    for (const StreamDetail &detail : stream.details) {
        std::vector<std::string> names = namesIn(detail.call.path + detail.call.body);
        for (const auto &[name, value] : detail.call.query) {
            for (const std::string &inside : namesIn(value))
                names.push_back(inside);
        }
        if (detail.batch > 0)
            names = {detail.key};
        for (const std::string &name : names) {
            static const std::set<std::string> ours{"items", "uuid", "now", "token", "since", "until", "page", "size"};
            const bool isOfConnection = std::any_of(vendor.preset.asks.begin(), vendor.preset.asks.end(),
                                                    [&](const VendorCredential &ask) { return ask.name == name; });
            if (ours.count(name) || isOfConnection)
                continue;
            WireNode &place = node.at(RecordPath::parse(name));
            if (place.text.empty() && place.children.empty())
                place.text = record.key;
        }
    }
    return node;
}

SimulatedReply VendorServer::list(SimulatedVendor &vendor, const Match &match, const SimulatedRequest &request, const QString &path)
{
    const VendorStream &stream = *match.stream;
    if (stream.window && openFrom(*stream.window, m_nowMs()) > m_nowMs())
        return refusal(vendor, vendor.preset.syntax == DocumentSyntax::Xml ? 200 : 403,
                       QStringLiteral("This call is allowed only in its hours"));
    const StreamCursor &cursor = stream.cursor;
    const auto since = instantFrom(valueIn(match.said, "since"), cursor.format, cursor.zone);
    const auto until = instantFrom(valueIn(match.said, "until"), cursor.format, cursor.zone);
    const int hours = match.isFirst ? stream.firstHours : cursor.kind == StreamCursor::Kind::Windows ? cursor.hours : 0;
    if (hours > 0 && since && until && *until - *since > hours * 3600'000LL + 86'400'000)
        return refusal(vendor, 400, QStringLiteral("The period is longer than allowed"));
    // A day as a format takes its whole day; an instant is exact to the second.
    const bool isDay = cursor.format != "iso" && cursor.format != "epochMs" && cursor.format != "epochSeconds" &&
                       cursor.format.find('H') == std::string::npos;
    std::vector<const InventedRecord *> found;
    for (const InventedRecord &record : vendor.streams[stream.rows.id].records) {
        const bool isAfter = !since || record.updatedMs >= *since;
        const bool isBefore =
            isDay ? !since || hours != 24 || record.updatedMs < *since + 86'400'000 : !until || record.updatedMs < *until + 1000;
        if (isAfter && isBefore)
            found.push_back(&record);
    }
    const StreamPaging &paging = stream.paging;
    const QUrlQuery query(request.url);
    const auto asked = [&](const std::string &param, const char *name) {
        return param.empty() ? valueIn(match.said, name) : query.queryItemValue(text(param), QUrl::FullyDecoded).toStdString();
    };
    const std::string page = paging.kind == StreamPaging::Kind::Link ? asked("page", "page") : asked(paging.param, "page"),
                      size = asked(paging.sizeParam, "size");
    const std::size_t length = std::size_t(std::clamp(size.empty() ? paging.size : std::stoi(size), 1, paging.size));
    std::size_t begin = 0;
    if (paging.kind == StreamPaging::Kind::None)
        begin = 0;
    else if (paging.kind == StreamPaging::Kind::Page)
        begin = page.empty() ? 0 : std::size_t(std::max(0, std::stoi(page) - paging.first)) * length;
    else if (!page.empty())
        begin = std::size_t(QString::fromStdString(page).remove(u't').toLongLong());
    const std::size_t end = paging.kind == StreamPaging::Kind::None ? found.size() : std::min(found.size(), begin + length);
    WireNode answer;
    for (std::size_t i = begin; i < end; ++i) {
        WireNode record = wire(vendor, stream, *found[i]);
        for (const StreamDetail &detail : stream.details) { // its own answer
            if (detail.batch > 0) {
                WireNode key;
                key.at(RecordPath::parse(detail.key)).text = found[i]->key;
                record = key;
            } else {
                std::erase_if(record.children, [&](const WireNode &child) { return child.name == detail.name; });
            }
        }
        putRecord(answer, stream.rows.select.records, record, true);
    }
    if (found.empty() && vendor.preset.syntax == DocumentSyntax::Xml && !stream.rows.select.records.empty()) {
        const RecordPath records = RecordPath::parse(stream.rows.select.records);
        answer.at({{records.steps.begin(), records.steps.end() - 1}});
    }
    const std::string next = end < found.size() ? "t" + std::to_string(end) : std::string();
    SimulatedReply made;
    if (!paging.next.empty()) {
        WireNode &place = answer.at(RecordPath::parse(paging.next));
        if (paging.kind == StreamPaging::Kind::Page)
            place.text =
                paging.next.ends_with("last") ? (next.empty() ? "true" : "false") : std::to_string((found.size() + length - 1) / length);
        else if (paging.kind == StreamPaging::Kind::Link)
            place.text = next.empty() ? std::string() : '/' + vendor.preset.id + path.toStdString() + "?page=" + next;
        else
            place.text = next;
    }
    made = reply(vendor, answer, stream.inner);
    if (stream.polling.statusPath.empty())
        return made;
    const QString operation = QStringLiteral("op%1").arg(m_requests);
    m_operations[operation] = {1, made};
    SimulatedReply later;
    later.status = 202;
    WireNode node;
    node.at(RecordPath::parse(stream.polling.id)).text = operation.toStdString();
    node.at(RecordPath::parse(stream.polling.status)).text = "received";
    later.body = QByteArray::fromStdString(toJson(node));
    return later;
}

std::optional<SimulatedReply> VendorServer::poll(SimulatedVendor &vendor, const QString &path)
{
    for (const VendorStream &stream : vendor.preset.streams) {
        if (stream.polling.statusPath.empty())
            continue;
        for (const bool isResult : {false, true}) {
            Variables said;
            QList<std::string> names;
            const std::string &from = isResult ? stream.polling.resultPath : stream.polling.statusPath;
            if (!take(patternOf(from, QStringLiteral("([^/]*)"), names), names, path, said, false))
                continue;
            const auto operation = m_operations.find(text(valueIn(said, "operation")));
            if (operation == m_operations.end())
                return refusal(vendor, 404, QStringLiteral("unknown operation"));
            if (isResult)
                return operation->second.second;
            WireNode node;
            node.at(RecordPath::parse(stream.polling.id)).text = valueIn(said, "operation");
            node.at(RecordPath::parse(stream.polling.status)).text = operation->second.first-- > 0 ? "received" : stream.polling.done;
            return reply(vendor, node, {});
        }
    }
    return std::nullopt;
}

SimulatedReply VendorServer::detail(const SimulatedVendor &vendor, const Match &match)
{
    const VendorStream &stream = *match.stream;
    const auto held = vendor.streams.find(stream.rows.id);
    for (const InventedRecord &record : held->second.records) {
        const WireNode node = wire(vendor, stream, record);
        const bool isIt = std::all_of(match.said.begin(), match.said.end(), [&](const auto &pair) {
            const WireNode *said = node.find(RecordPath::parse(pair.first));
            return !said || said->text == pair.second;
        });
        if (!isIt)
            continue;
        WireNode answer;
        const WireNode *part = node.find(RecordPath::parse(match.detail->name));
        putRecord(answer, match.detail->records, part ? *part : WireNode(), false);
        return reply(vendor, answer, match.detail->inner);
    }
    return refusal(vendor, 404, QStringLiteral("not found"));
}

SimulatedReply VendorServer::batch(const SimulatedVendor &vendor, const Match &match)
{
    const VendorStream &stream = *match.stream;
    QList<std::string> names;
    QRegularExpression item = patternOf(match.detail->item, QStringLiteral("([^<\"]*)"), names);
    item.setPattern(item.pattern().mid(QStringLiteral("\\A(?:").size()).chopped(QStringLiteral(")\\z").size()));
    std::set<std::string> keys;
    auto found = item.globalMatch(text(valueIn(match.said, "items")));
    while (found.hasNext())
        keys.insert(found.next().captured(1).toStdString());
    if (int(keys.size()) > match.detail->batch)
        return refusal(vendor, 400, QStringLiteral("too many keys"));
    WireNode answer;
    for (const InventedRecord &record : vendor.streams.find(stream.rows.id)->second.records) {
        if (keys.count(record.key))
            putRecord(answer, match.detail->records, wireRecord(stream, record), true);
    }
    return reply(vendor, answer, match.detail->inner);
}

SimulatedReply VendorServer::value(const SimulatedVendor &vendor, const Match &match)
{
    const VendorStream &stream = *match.stream;
    const std::string miles = valueIn(match.said, "odometer");
    const auto values = m_state.values(vendor, stream, valueIn(match.said, "vin"), miles.empty() ? 0 : std::stoi(miles));
    WireNode record;
    std::size_t at = 0;
    for (const auto &entry : stream.rows.select.spread) {
        for (const auto &[column, from] : entry) {
            if (column == "amount" && at < values.size())
                record.at(RecordPath::parse(from)).text = values[at].values.at("amount");
        }
        ++at;
    }
    for (const FieldRule &rule : stream.rows.fields) {
        const std::string &from = rule.from.front();
        const auto said = values.empty()                                 ? std::string()
                          : values.front().values.count(rule.to.front()) ? values.front().values.at(rule.to.front())
                                                                         : std::string();
        const FieldPlace *place = placeOf(stream.rows.entity, rule.to.front());
        const bool isSpread = std::any_of(stream.rows.select.spread.begin(), stream.rows.select.spread.end(),
                                          [&](const auto &entry) { return entry.count(from) > 0; });
        if (place && !isSpread && !from.starts_with('$') && !from.starts_with('^') && !said.empty())
            record.at(RecordPath::parse(from)).text = vendorText(rule, *place, said);
    }
    WireNode answer;
    putRecord(answer, stream.rows.select.records, record, true);
    return reply(vendor, answer, stream.inner);
}

SimulatedReply VendorServer::note(SimulatedVendor &vendor, const Match &match)
{
    const NoteTarget &target = *match.note;
    const std::string on = valueIn(match.said, "target");
    WireNode answer;
    if (match.isLook) {
        for (const SimulatedNote &note : vendor.notes) {
            if (note.target == on)
                answer.append(RecordPath::parse(target.notes)).text = note.text;
        }
        if (answer.children.empty())
            answer.at(RecordPath::parse(target.notes).without(0)).isList = true;
        return reply(vendor, answer, {});
    }
    std::string said = valueIn(match.said, "note");
    const std::size_t most = std::size_t(m_noteChars > 0 ? m_noteChars : target.maxChars);
    if (said.size() > most)
        said.resize(most);
    vendor.notes.push_back({on, said, target.event, valueIn(match.said, "dueAt")});
    answer.at(RecordPath::parse(vendor.preset.syntax == DocumentSyntax::Xml ? "Response.Success" : "success")).text = "true";
    return reply(vendor, answer, {});
}

SimulatedReply VendorServer::answer(const SimulatedRequest &request)
{
    ++m_requests;
    const QString whole = request.url.path(QUrl::FullyDecoded);
    const QString id = whole.section(u'/', 1, 1), path = u'/' + whole.section(u'/', 2);
    SimulatedVendor *vendor = m_state.vendor(id.toStdString());
    SimulatedReply missing;
    missing.status = 404;
    if (!vendor)
        return missing;
    Chance chance(m_state.seed(), 11, std::uint64_t(m_requests));
    SimulatedReply odd;
    if (chance.happens(m_faults.tooMany)) {
        odd = refusal(*vendor, 429, QStringLiteral("Too many requests"));
        odd.headers << std::pair<QByteArray, QByteArray>("Retry-After", chance.happens(0.1) ? "1" : "0");
        return odd;
    }
    if (chance.happens(m_faults.unavailable)) {
        odd.status = 503;
        odd.contentType = "text/html";
        odd.body = "<html><body>Service Unavailable</body></html>";
        return odd;
    }
    if (chance.happens(m_faults.webPage)) {
        odd.contentType = "text/html";
        odd.body = "<!DOCTYPE html><html><body>Sign in</body></html>";
        return odd;
    }
    if (chance.happens(m_faults.dropped)) {
        odd.ending = SimulatedReply::Ending::Dropped;
        return odd;
    }
    const bool isCut = chance.happens(m_faults.cut);
    const int delay = chance.happens(m_faults.slow) ? 150 : 0;
    const VendorAuth &auth = vendor->preset.auth;
    const QString tokenPath = text(auth.token.path).startsWith(u"http"_qs) ? QUrl(text(auth.token.path)).path() : text(auth.token.path);
    SimulatedReply made;
    if (auth.kind == VendorAuth::Kind::OAuth2 && path == tokenPath) {
        made = token(*vendor, request);
    } else {
        if (chance.happens(m_faults.tokenEnds))
            m_tokens.erase(vendor->preset.id);
        if (!isLoggedIn(*vendor, request))
            return refusal(*vendor, 401, QStringLiteral("not authorized"));
        if (chance.happens(m_faults.locked))
            return refusal(*vendor, 500, QStringLiteral("RECORD LOCKED (SERINDEX)"));
        if (auto polled = poll(*vendor, path)) {
            made = *polled;
        } else if (const auto match = find(*vendor, request, path)) {
            made = match->note                                 ? note(*vendor, *match)
                   : match->detail && match->detail->batch > 0 ? batch(*vendor, *match)
                   : match->detail                             ? detail(*vendor, *match)
                   : match->stream->perVehicle                 ? value(*vendor, *match)
                                                               : list(*vendor, *match, request, path);
        } else {
            return refusal(*vendor, 404, QStringLiteral("no such call"));
        }
    }
    made.delayMs = delay;
    if (isCut)
        made.ending = SimulatedReply::Ending::Cut;
    return made;
}

} // namespace tradewind
