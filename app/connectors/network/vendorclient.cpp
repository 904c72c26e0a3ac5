// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/vendorclient.h"

#include "base/log.h"
#include "connectors/filedrop/fieldtext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

namespace tradewind {

namespace {

constexpr int mostTries = 4, mostPolls = 120;
constexpr std::size_t longestNote = 2000;
constexpr qint64 tokenSpareMs = 30'000;

Error cancelled()
{
    return {Error::Kind::Cancelled, QStringLiteral("Asking the vendor was stopped. What had come completely was kept.")};
}

} // namespace

VendorClient::VendorClient(const NetworkPreset &preset, VendorConnection connection, VendorWorld world)
    : m_preset(preset)
    , m_connection(std::move(connection))
    , m_world(std::move(world))
    , m_pace(preset.limits)
{
    while (m_connection.base.ends_with('/'))
        m_connection.base.pop_back();
}

std::string VendorClient::variable(const std::string &name) const
{
    if (name == "token")
        return m_token;
    if (name == "uuid")
        return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    if (name == "now")
        return instantText(m_world.nowMs(), "iso", {});
    if (const auto found = m_connection.variables.find(name); found != m_connection.variables.end())
        return found->second;
    for (const VendorCredential &ask : m_preset.asks) {
        if (ask.name == name)
            return ask.fallback;
    }
    return {};
}

bool VendorClient::knows(const std::string &name) const
{
    return name == "token" || name == "uuid" || name == "now" || m_connection.variables.count(name) > 0 ||
           std::any_of(m_preset.asks.begin(), m_preset.asks.end(), [&](const VendorCredential &ask) { return ask.name == name; });
}

std::string VendorClient::masked(std::string text) const
{
    const auto hide = [&](const std::string &secret) {
        if (secret.size() < 4)
            return;
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at))
            text.replace(at, secret.size(), "***");
    };
    hide(m_token);
    for (const VendorCredential &ask : m_preset.asks) {
        if (!ask.isSecret)
            continue;
        const std::string secret = variable(ask.name);
        hide(secret);
        hide(QUrl::toPercentEncoding(QString::fromStdString(secret)).toStdString());
    }
    if (text.size() > longestNote)
        text.resize(longestNote);
    return tradewind::masked(QString::fromStdString(text)).toStdString();
}

Result<HttpRequest> VendorClient::request(const CallTemplate &call, const std::function<std::string(const std::string &)> &valueOf)
{
    const auto value = [&](const std::string &name) { return knows(name) || !valueOf ? variable(name) : valueOf(name); };
    const auto fill = [&](const std::string &text, Escape escape) { return filled(text, escape, value); };
    HttpRequest request;
    request.method = QByteArray::fromStdString(call.method);
    request.allowOwnServer = m_connection.isOwnServer;
    std::string address = fill(call.path, Escape::Url);
    if (m_connection.isOwnServer && address.starts_with("http")) // an own server stands for all of the vendor's; its keys go nowhere else
        address = QUrl(QString::fromStdString(address)).path(QUrl::FullyEncoded).toStdString();
    if (!address.starts_with("http"))
        address = (m_connection.base.empty() ? fill(m_preset.base, Escape::None) : m_connection.base) + address;
    std::string query;
    const auto addQuery = [&](const std::string &name, const std::string &text) {
        if (const std::string said = fill(text, Escape::None); !said.empty()) // what is not said is not asked
            query += (query.empty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(QString::fromStdString(said)).toStdString();
    };
    for (const auto &[name, text] : call.query)
        addQuery(name, text);
    const VendorAuth &auth = m_preset.auth;
    if (auth.kind == VendorAuth::Kind::Key && auth.inQuery)
        addQuery(auth.name, auth.value);
    if (!query.empty())
        address += (address.find('?') == std::string::npos ? '?' : '&') + query;
    request.url = QUrl(QString::fromStdString(address), QUrl::StrictMode);

    if (!call.body.empty()) {
        std::string body = fill(call.body, escapeOf(call.contentType));
        if (auth.kind == VendorAuth::Kind::Wsse) { // WS-Security 1.1 UsernameToken Profile, PasswordText
            const std::string header =
                "<wsse:Security xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd\">"
                "<wsse:UsernameToken><wsse:Username>" +
                fill(auth.user, Escape::Xml) + "</wsse:Username><wsse:Password>" + filled(auth.password, Escape::Xml, value) +
                "</wsse:Password></wsse:UsernameToken></wsse:Security>";
            if (const auto at = body.find("<!--security-->"); at != std::string::npos)
                body.replace(at, 15, header);
        }
        request.body = QByteArray::fromStdString(body);
        request.headers.append({"Content-Type", QByteArray::fromStdString(call.contentType)});
    } else if (call.method != "GET") {
        request.body = QByteArray();
    }
    std::string signature;
    if (auth.kind == VendorAuth::Kind::Hmac)
        signature = QMessageAuthenticationCode::hash(request.body.value_or(QByteArray()),
                                                     QByteArray::fromStdString(fill(auth.secret, Escape::None)), QCryptographicHash::Sha256)
                        .toBase64()
                        .toStdString();
    const auto addHeader = [&](const std::string &name, const std::string &text) {
        const std::string said =
            filled(text, Escape::None, [&](const std::string &asked) { return asked == "signature" ? signature : value(asked); });
        if (!said.empty() && said.find_first_of("\r\n") == std::string::npos)
            request.headers.append({QByteArray::fromStdString(name), QByteArray::fromStdString(said)});
    };
    for (const auto &[name, text] : m_preset.headers)
        addHeader(name, text);
    for (const auto &[name, text] : call.headers)
        addHeader(name, text);
    if (auth.kind == VendorAuth::Kind::Basic)
        request.headers.append({"Authorization", basicAuthorization(QByteArray::fromStdString(fill(auth.user, Escape::None)),
                                                                    QByteArray::fromStdString(fill(auth.password, Escape::None)))});
    else if ((auth.kind == VendorAuth::Kind::Key && !auth.inQuery) || auth.kind == VendorAuth::Kind::Hmac ||
             (auth.kind == VendorAuth::Kind::OAuth2 && !m_token.empty()))
        addHeader(auth.name, auth.value);
    return request;
}

VendorClient::Attempt VendorClient::attempt(const HttpRequest &request, const VendorStream &stream, bool isToken)
{
    Attempt done;
    if (const qint64 wait = m_pace.waitMs(m_world.nowMs()); wait > 0 && !m_world.wait(wait)) {
        done.failure = VendorFailure{cancelled()};
        return done;
    }
    const qint64 started = m_world.nowMs();
    m_pace.note(started);
    ++m_requests;
    const HttpAnswer answer = m_world.send(request);
    CallNote note;
    note.atMs = started;
    note.tookMs = m_world.nowMs() - started;
    note.stream = isToken ? std::string("login") : stream.rows.id;
    note.method = request.method.toStdString();
    note.url = masked(request.url.toString(QUrl::FullyEncoded).toStdString());
    note.status = answer.reply.status;
    note.bytes = answer.reply.body.size();
    note.request = isToken ? std::string("login") : masked(request.body.value_or(QByteArray()).left(4096).toStdString());
    note.response = isToken ? std::string() : masked(answer.reply.body.left(4096).toStdString());
    m_isLastEndUnknown = answer.outcome == HttpAnswer::Outcome::Unknown;
    done.failure = vendorFailureOf(answer, m_world.nowMs());
    if (!done.failure) {
        const auto syntax = isToken ? DocumentSyntax::Json : m_preset.syntax;
        auto document = RecordDocument::parse({answer.reply.body.constData(), std::size_t(answer.reply.body.size())}, syntax);
        if (!document) {
            done.failure = VendorFailure{document.error(), true}; // a page of a proxy in between goes away
        } else if (auto said = vendorFailureOf(*document, isToken ? FailureSigns() : m_preset.failure)) {
            done.failure = *said;
        } else {
            done.answer.emplace(VendorAnswer{*std::move(document), answer.reply});
        }
    }
    if (done.failure)
        note.error = masked(done.failure->error.text.toStdString());
    if (m_world.note)
        m_world.note(note);
    return done;
}

Result<void> VendorClient::logIn(bool isForced)
{
    const VendorAuth &auth = m_preset.auth;
    if (auth.kind != VendorAuth::Kind::OAuth2 || (!isForced && !m_token.empty() && m_world.nowMs() < m_tokenEndsMs))
        return {};
    m_token.clear();
    CallTemplate call = auth.token;
    if (!auth.user.empty())
        call.headers["Authorization"] =
            basicAuthorization(
                QByteArray::fromStdString(filled(auth.user, Escape::None, [this](const std::string &name) { return variable(name); })),
                QByteArray::fromStdString(filled(auth.password, Escape::None, [this](const std::string &name) { return variable(name); })))
                .toStdString();
    for (int tries = 0;; ++tries) {
        auto made = request(call, {});
        if (!made)
            return made.error();
        Attempt done = attempt(*made, VendorStream(), true);
        if (done.answer) {
            const RecordPart root = done.answer->document.root();
            m_token = root.first(RecordPath::parse(auth.tokenPath)).text();
            const qint64 seconds = QString::fromStdString(root.first(RecordPath::parse(auth.expiresPath)).text()).toLongLong();
            // A token that names no end (Tekmetric's) is used until it is refused.
            m_tokenEndsMs = seconds > 0 ? m_world.nowMs() + std::max<qint64>(seconds * 1000 - tokenSpareMs, seconds * 500)
                                        : m_world.nowMs() + 24LL * 3600 * 1000;
            if (m_token.empty())
                return Error{Error::Kind::Denied,
                             QStringLiteral("The vendor answered the login without a token. Check the keys in Setup.")};
            return {};
        }
        if (!done.failure->mayRetry || tries + 1 >= mostTries)
            return done.failure->error;
        if (!m_world.wait(std::max<qint64>(done.failure->waitMs, 1000LL << tries)))
            return cancelled();
    }
}

VendorClient::Attempt VendorClient::poll(const RecordDocument &first, const VendorStream &stream)
{
    const StreamPolling &polling = stream.polling;
    const std::string operation = first.root().first(RecordPath::parse(polling.id)).text();
    const auto valueOf = [&](const std::string &name) { return name == "operation" ? operation : std::string(); };
    qint64 seconds = QString::fromStdString(first.root().first(RecordPath::parse(polling.after)).text()).toLongLong();
    for (int polls = 0; polls < mostPolls; ++polls) {
        if (seconds > 0 && !m_world.wait(seconds * 1000))
            return {std::nullopt, VendorFailure{cancelled()}};
        CallTemplate look{stream.call};
        look = CallTemplate{"GET", polling.statusPath, {}, stream.call.headers, {}, {}};
        const auto asked = request(look, valueOf);
        if (!asked)
            return {std::nullopt, VendorFailure{asked.error()}};
        Attempt done = attempt(*asked, stream, false);
        if (!done.answer)
            return done;
        const std::string status = done.answer->document.root().first(RecordPath::parse(polling.status)).text();
        if (equalsIgnoringCase(status, polling.failed))
            return {std::nullopt,
                    VendorFailure{{Error::Kind::Unavailable, QStringLiteral("The vendor could not finish what was asked.")}, true}};
        if (equalsIgnoringCase(status, polling.done)) {
            look.path = polling.resultPath;
            const auto fetch = request(look, valueOf);
            return fetch ? attempt(*fetch, stream, false) : Attempt{std::nullopt, VendorFailure{fetch.error()}};
        }
        seconds = QString::fromStdString(done.answer->document.root().first(RecordPath::parse(polling.after)).text()).toLongLong();
        if (seconds <= 0 && !m_world.wait(std::min<qint64>(50LL << std::min(polls, 8), 10'000)))
            return {std::nullopt, VendorFailure{cancelled()}};
    }
    return {std::nullopt, VendorFailure{{Error::Kind::Unavailable, QStringLiteral("The vendor did not finish what was asked.")}, false}};
}

Result<VendorAnswer> VendorClient::tryUntil(const std::function<Result<HttpRequest>()> &make, const VendorStream &stream,
                                            AskPurpose purpose)
{
    bool hasRenewed = false;
    for (int tries = 0;; ++tries) {
        if (auto done = logIn(false); !done)
            return done.error();
        const auto asked = make();
        if (!asked)
            return asked.error();
        Attempt done = attempt(*asked, stream, false);
        if (done.answer && done.answer->reply.status == 202 && !stream.polling.statusPath.empty())
            done = poll(done.answer->document, stream);
        if (done.answer)
            return *std::move(done.answer);
        const VendorFailure &failure = *done.failure;
        if (failure.isLogin && m_preset.auth.kind == VendorAuth::Kind::OAuth2 && !std::exchange(hasRenewed, true)) {
            if (auto again = logIn(true); !again)
                return again.error();
            continue;
        }
        const bool isSafe = purpose == AskPurpose::Read || (!m_isLastEndUnknown && failure.waitMs > 0);
        if (!failure.mayRetry || !isSafe || tries + 1 >= mostTries)
            return failure.error;
        if (!m_world.wait(std::max<qint64>(failure.waitMs, 250LL << tries)))
            return cancelled();
    }
}

Result<VendorAnswer> VendorClient::ask(const CallTemplate &call, const std::function<std::string(const std::string &)> &valueOf,
                                       const VendorStream &stream, AskPurpose purpose)
{
    return tryUntil([&] { return request(call, valueOf); }, stream, purpose);
}

Result<VendorAnswer> VendorClient::follow(const std::string &address, const VendorStream &stream)
{
    return tryUntil(
        [&]() -> Result<HttpRequest> {
            CallTemplate call = stream.call;
            call.query.clear();
            auto made = request(call, {});
            if (!made)
                return made;
            const QUrl next = made->url.resolved(QUrl(QString::fromStdString(address), QUrl::StrictMode));
            if (next.host() != made->url.host() || next.port() != made->url.port() || next.scheme() != made->url.scheme())
                return Error{Error::Kind::Denied, QStringLiteral("The vendor's next page is on another server; the login stays here.")};
            made->url = next;
            return made;
        },
        stream, AskPurpose::Read);
}

} // namespace tradewind
