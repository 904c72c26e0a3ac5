// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/streamreader.h"

#include "connectors/filedrop/fieldtext.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr qint64 hourMs = 3600'000, dayMs = 24 * hourMs;
constexpr int mostPages = 1'000'000;
constexpr qint64 longestPaceMs = 60'000;
constexpr int detailSpanHours = 31 * 24; // a page about each record makes a history of thousands of calls

/// The root-less siblings some vendors put into a text, as a document of their own.
Result<RecordDocument> innerDocument(const RecordDocument &outer, const std::string &path)
{
    return RecordDocument::parse("<root>" + outer.root().first(RecordPath::parse(path)).text() + "</root>", DocumentSyntax::Xml);
}

std::string nextLink(const HttpReply &reply)
{
    // RFC 8288: <https://…?page=2>; rel="next", <…>; rel="last"
    for (const QByteArray &part : reply.header("link").split(',')) {
        const auto open = part.indexOf('<'), close = part.indexOf('>');
        if (open >= 0 && close > open && part.mid(close).contains("rel=\"next\""))
            return part.mid(open + 1, close - open - 1).toStdString();
    }
    return {};
}

} // namespace

StreamReader::StreamReader(const NetworkPreset &preset, const VendorStream &stream, VendorClient &client, qint64 cursorMs,
                           std::vector<Variables> vehicles)
    : m_preset(preset)
    , m_stream(stream)
    , m_client(client)
    , m_selection(stream.rows)
    , m_cursorMs(cursorMs)
{
    plan(cursorMs, std::move(vehicles));
}

void StreamReader::plan(qint64 cursorMs, std::vector<Variables> vehicles)
{
    const qint64 now = m_client.world().nowMs();
    if (m_stream.perVehicle) {
        for (Variables &vehicle : vehicles)
            m_spans.push_back({0, now, std::move(vehicle)});
        return;
    }
    const StreamCursor &cursor = m_stream.cursor;
    if (cursor.kind == StreamCursor::Kind::None) {
        m_spans.push_back({0, now, {}});
        return;
    }
    const bool isFirst = cursorMs == 0;
    qint64 from = isFirst ? now - cursor.historyDays * dayMs : cursorMs - cursor.overlapMinutes * 60'000LL;
    const std::vector<std::string> named = namesOf(m_stream.call);
    const bool canEnd = std::find(named.begin(), named.end(), "until") != named.end();
    const int hours = isFirst && m_stream.firstCall                    ? m_stream.firstHours
                      : cursor.kind == StreamCursor::Kind::Windows     ? cursor.hours
                      : isFirst && canEnd && !m_stream.details.empty() ? detailSpanHours
                                                                       : 0;
    const qint64 length = hours > 0 ? hours * hourMs : now - from;
    for (; from < now; from += length)
        m_spans.push_back({from, std::min(from + length, now), {}, isFirst && m_stream.firstCall.has_value()});
}

Result<void> StreamReader::takeDetails(RecordPart record, RecordPart root, const Variables &asked, RowTable &rows)
{
    std::vector<VendorAnswer> answers; // keep the documents that elements point into
    std::vector<RecordDocument> inners;
    answers.reserve(m_stream.details.size());
    inners.reserve(m_stream.details.size());
    DetailParts details;
    for (const StreamDetail &detail : m_stream.details) {
        const auto valueOf = [&](const std::string &name) {
            if (const auto known = asked.find(name); known != asked.end())
                return known->second;
            const RecordPath path = RecordPath::parse(name);
            const auto other = path.steps.empty() ? details.end() : details.find(path.steps[0].name);
            return other == details.end() ? record.first(path).text() : other->second.first(path.without(1)).text();
        };
        const std::vector<std::string> needed = namesIn(detail.call.path + detail.call.body);
        if (std::any_of(needed.begin(), needed.end(),
                        [&](const std::string &name) { return !m_client.knows(name) && valueOf(name).empty(); }))
            continue; // nothing to ask for: a deal without a co-buyer
        auto answer = m_client.ask(detail.call, valueOf, m_stream);
        if (!answer && answer.error().kind == Error::Kind::NotFound)
            continue;
        if (!answer)
            return answer.error();
        answers.push_back(*std::move(answer));
        RecordPart from = answers.back().document.root();
        if (!detail.inner.empty()) {
            auto inner = innerDocument(answers.back().document, detail.inner);
            if (!inner)
                return inner.error();
            inners.push_back(*std::move(inner));
            from = inners.back().root();
        }
        details[detail.name] = from.first(RecordPath::parse(detail.records));
    }
    m_selection.add(record, root, details, asked, rows);
    return {};
}

Result<int> StreamReader::takeBatches(const StreamDetail &detail, const std::vector<RecordPart> &records, const Variables &asked,
                                      RowTable &rows)
{
    const RecordPath key = RecordPath::parse(detail.key);
    for (std::size_t at = 0; at < records.size(); at += std::size_t(detail.batch)) {
        std::string items;
        const std::size_t end = std::min(records.size(), at + std::size_t(detail.batch));
        for (std::size_t i = at; i < end; ++i) {
            const std::string value = records[i].first(key).text();
            items += filled(detail.item, escapeOf(detail.call.contentType), [&](const std::string &) { return value; });
        }
        // The items are markup of the preset: they go in as they are, so they stand in the template before it is filled.
        CallTemplate call = detail.call;
        if (const auto place = call.body.find("{items}"); place != std::string::npos)
            call.body.replace(place, 7, items);
        auto answer = m_client.ask(
            call,
            [&](const std::string &name) {
                const auto known = asked.find(name);
                return known == asked.end() ? std::string() : known->second;
            },
            m_stream);
        if (!answer)
            return answer.error();
        std::optional<RecordDocument> inner;
        if (!detail.inner.empty()) {
            auto parsed = innerDocument(answer->document, detail.inner);
            if (!parsed)
                return parsed.error();
            inner = *std::move(parsed);
        }
        const RecordPart root = inner ? inner->root() : answer->document.root();
        root.each(RecordPath::parse(detail.records), [&](RecordPart record) { m_selection.add(record, root, {}, asked, rows); });
    }
    return int(records.size());
}

Result<int> StreamReader::take(const VendorAnswer &answer, const Variables &asked, RowTable &rows)
{
    std::optional<RecordDocument> inner;
    if (!m_stream.inner.empty()) {
        auto parsed = innerDocument(answer.document, m_stream.inner);
        if (!parsed)
            return parsed.error();
        inner = *std::move(parsed);
    }
    const RecordDocument &document = inner ? *inner : answer.document;
    const std::vector<RecordPart> records = m_selection.records(document);
    if (!m_stream.details.empty() && m_stream.details.front().batch > 0)
        return takeBatches(m_stream.details.front(), records, asked, rows);
    for (const RecordPart &record : records) {
        if (m_stream.details.empty())
            m_selection.add(record, document.root(), {}, asked, rows);
        else if (auto done = takeDetails(record, document.root(), asked, rows); !done)
            return done.error();
    }
    return int(records.size());
}

/// One page of a span; true when it was the last.
Result<bool> StreamReader::readPage(const Span &span, RowTable &rows)
{
    const StreamPaging &paging = m_stream.paging;
    const StreamCursor &cursor = m_stream.cursor;
    Variables asked = span.asked;
    asked["since"] = instantText(span.fromMs, cursor.format, cursor.zone);
    asked["until"] = instantText(span.toMs, cursor.format, cursor.zone);
    asked["size"] = std::to_string(paging.size);
    asked["page"] = !m_page.empty()                             ? m_page
                    : paging.kind == StreamPaging::Kind::Page   ? std::to_string(paging.first)
                    : paging.kind == StreamPaging::Kind::Offset ? std::string("0")
                                                                : std::string();
    CallTemplate call = span.isFirst ? *m_stream.firstCall : m_stream.call;
    if (paging.kind != StreamPaging::Kind::None && paging.kind != StreamPaging::Kind::Link && !paging.param.empty())
        call.query[paging.param] = "{page}";
    if (!paging.sizeParam.empty())
        call.query[paging.sizeParam] = "{size}";
    auto answer = paging.kind == StreamPaging::Kind::Link && !m_page.empty()
                      ? m_client.follow(m_page, m_stream)
                      : m_client.ask(
                            call,
                            [&](const std::string &name) {
                                const auto known = asked.find(name);
                                return known == asked.end() ? std::string() : known->second;
                            },
                            m_stream);
    if (!answer && answer.error().kind == Error::Kind::NotFound && m_stream.perVehicle)
        return true; // the book does not know this vehicle
    if (!answer)
        return answer.error();
    const auto taken = take(*answer, asked, rows);
    if (!taken)
        return taken.error();
    ++m_pageNumber;
    const std::string next = paging.next.empty() ? std::string() : answer->document.root().first(RecordPath::parse(paging.next)).text();
    const std::string before = m_page;
    switch (paging.kind) {
    case StreamPaging::Kind::None:
        return true;
    case StreamPaging::Kind::Page: {
        bool isNumber = false;
        const int pages = QString::fromStdString(next).toInt(&isNumber);
        m_page = std::to_string(paging.first + m_pageNumber);
        return equalsIgnoringCase(next, "true") || *taken == 0 || (isNumber ? m_pageNumber >= pages : next.empty() && *taken < paging.size);
    }
    case StreamPaging::Kind::Offset:
        m_page = std::to_string(m_pageNumber * paging.size);
        return *taken < paging.size;
    case StreamPaging::Kind::Token:
        m_page = next;
        break;
    case StreamPaging::Kind::Link:
        m_page = next.empty() ? nextLink(answer->reply) : next;
        break;
    }
    if (m_page == before || m_pageNumber > mostPages)
        return m_page.empty() ? Result<bool>(true)
                              : Error{Error::Kind::BadData, QStringLiteral("The vendor names the same page again and again.")};
    return m_page.empty();
}

Result<Portion> StreamReader::next(RowTable &rows)
{
    const qint64 callsBefore = m_client.requests();
    while (m_span < m_spans.size()) {
        const Span &span = m_spans[m_span];
        if (const qint64 wait = m_page.empty() ? m_client.paceWaitMs() : 0; wait > longestPaceMs)
            return Portion{m_cursorMs, m_client.world().nowMs() + wait, false};
        if (m_stream.window) {
            const qint64 now = m_client.world().nowMs(), open = openFrom(*m_stream.window, now);
            if (open > now)
                return Portion{m_cursorMs, open, false};
        }
        const auto isDone = readPage(span, rows);
        if (!isDone)
            return isDone.error();
        if (*isDone) {
            m_cursorMs = span.toMs;
            m_page.clear();
            m_pageNumber = 0;
            ++m_span;
        }
        const bool isDear = *isDone && m_client.requests() - callsBefore >= portionCalls;
        if (rows.rows() >= portionRows || rows.bytes() >= portionBytes || isDear)
            break;
    }
    return Portion{m_cursorMs, 0, m_span >= m_spans.size()};
}

} // namespace tradewind
