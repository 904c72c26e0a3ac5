// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/simulator/carriersimulator.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimer>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

void write(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &headers = {})
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

CarrierSimulator::CarrierSimulator(const CarrierFaults &faults, quint16 port)
    : nowMs([] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_faults(faults)
    , m_random(faults.seed)
{
    connect(this, &QTcpServer::newConnection, this, &CarrierSimulator::greet);
    listen(QHostAddress::LocalHost, port);
}

QString CarrierSimulator::base() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

CarrierCount CarrierSimulator::count() const
{
    CarrierCount count = m_count;
    count.references = m_ledger.size();
    for (const CarrierEntry &entry : m_ledger)
        count.doubles += entry.arrivals > 1 ? 1 : 0;
    return count;
}

void CarrierSimulator::greet()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
    }
}

void CarrierSimulator::read(QTcpSocket &socket)
{
    m_pending[&socket] += socket.readAll();
    for (;;) {
        QByteArray &pending = m_pending[&socket];
        const qsizetype headEnd = pending.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        CarrierRequest request;
        const QList<QByteArray> lines = pending.left(headEnd).split('\n');
        qsizetype length = 0;
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        length = request.headers.value("content-length").toLongLong();
        if (pending.size() < headEnd + 4 + length)
            return;
        const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.url = QUrl::fromEncoded(words.value(1));
        request.body = pending.mid(headEnd + 4, length);
        pending.remove(0, headEnd + 4 + length);
        answer(socket, request);
        if (!m_pending.contains(&socket) || socket.state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void CarrierSimulator::answer(QTcpSocket &socket, const CarrierRequest &request)
{
    if (request.url.path() == u"/control/count") {
        const CarrierCount counted = count();
        write(socket, 200,
              json({{u"messages"_s, counted.messages},
                    {u"references"_s, counted.references},
                    {u"doubles"_s, counted.doubles},
                    {u"ambiguous"_s, counted.ambiguous},
                    {u"limited"_s, counted.limited}}));
        return;
    }
    if (request.url.path() == u"/control/ledger") {
        QByteArray all;
        for (auto it = m_ledger.cbegin(); it != m_ledger.cend(); ++it)
            all +=
                it.key() + '\t' + QByteArray::number(it->arrivals) + (it->isAmbiguous ? "\t1" : "\t0") + (it->isTaken ? "\t1\n" : "\t0\n");
        write(socket, 200, all);
        return;
    }
    const CarrierDialect *dialect = dialectOf(request);
    if (dialect == nullptr) {
        write(socket, 404, "{}");
        return;
    }
    if (!dialect->isAuthorized(request)) {
        write(socket, 401, dialect->refusal(Refusal::Key));
        return;
    }
    if (auto message = dialect->handedIn(request)) {
        takeMessage(socket, request, std::move(*message));
        return;
    }
    const CarrierAnswer said = dialect->asked(request, m_messages, m_byId);
    write(socket, said.status, said.body);
}

void CarrierSimulator::takeMessage(QTcpSocket &socket, const CarrierRequest &request, SimulatedMessage message)
{
    const CarrierDialect *dialect = dialectOf(request);
    const double dice = m_random.generateDouble() * 100;
    double edge = m_faults.limits;
    if (dice < edge) {
        ++m_count.limited;
        write(socket, 429, dialect->refusal(Refusal::TooFast), "Retry-After: 0.2\r\n");
        return;
    }
    static const QRegularExpression ours(u"tw-[0-9]+"_s);
    const QByteArray words = (message.reference + u' ' + message.text).toUtf8();
    const QByteArray reference = ours.match(QString::fromUtf8(words)).captured(0).toUtf8();
    ++m_count.messages;
    CarrierEntry &entry = m_ledger[reference.isEmpty() ? words : reference];
    ++entry.arrivals;

    // Numbers that end so stand for people who said STOP, numbers that do not exist, and landlines.
    if (const auto refusal = refusalOf(message.to)) {
        write(socket, dialect->refusalStatus, dialect->refusal(*refusal));
        return;
    }
    message.id = dialect->idPrefix + u"%1"_s.arg(m_messages.size() + 1, 32, 16, QLatin1Char('0'));
    message.carrier = dialect->carrier;
    message.at = nowMs();
    message.state = u"sent"_s;
    const auto keep = [&] {
        entry.isTaken = true;
        m_byId.insert(message.id, m_messages.size());
        m_messages << message;
        if (m_random.generateDouble() * 100 < m_faults.replies) {
            receive(message.carrier, message.to, message.from, m_random.bounded(5) == 0 ? u"STOP"_s : u"What would my payment be?"_s,
                    message.at);
            m_messages.last().account = message.account;
        }
    };
    const auto isNext = [&](double share) {
        edge += share;
        return dice < edge;
    };
    enum class Fault { None, Closes, Fails, IsSilent, BreaksOff, Redirects };
    const Fault fault = isNext(m_faults.closes)      ? Fault::Closes
                        : isNext(m_faults.fails)     ? Fault::Fails
                        : isNext(m_faults.isSilent)  ? Fault::IsSilent
                        : isNext(m_faults.breaksOff) ? Fault::BreaksOff
                        : isNext(m_faults.redirects) ? Fault::Redirects
                                                     : Fault::None;
    // Half of the messages that end in doubt were taken, as in life.
    if (fault == Fault::None || m_random.bounded(2) == 0)
        keep();
    entry.isAmbiguous = entry.isAmbiguous || fault != Fault::None;
    m_count.ambiguous += fault == Fault::None ? 0 : 1;
    const QByteArray yes = dialect->accepted(message);
    switch (fault) {
    case Fault::None:
        write(socket, dialect->acceptedStatus, yes, "X-Message-Id: " + message.id.toLatin1() + "\r\n");
        return;
    case Fault::Closes:
        socket.disconnectFromHost();
        return;
    case Fault::Fails:
        write(socket, 500, "{}");
        return;
    case Fault::IsSilent:
        if (m_faults.lateMs > 0 && m_random.bounded(2) == 0)
            QTimer::singleShot(m_faults.lateMs, &socket, [&socket, yes, status = dialect->acceptedStatus] { write(socket, status, yes); });
        return;
    case Fault::BreaksOff:
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(yes.size() + 40) +
                     "\r\n\r\n" + yes.left(yes.size() / 2));
        socket.disconnectFromHost();
        return;
    case Fault::Redirects:
        write(socket, m_count.ambiguous % 2 == 0 ? 302 : 307, {},
              "Location: " + base().toLatin1() + request.url.path().toLatin1() + "\r\n");
        return;
    }
}

void CarrierSimulator::receive(const QString &carrier, const QString &from, const QString &to, const QString &text, qint64 atMs)
{
    SimulatedMessage message;
    message.id = u"IN%1"_s.arg(m_messages.size() + 1, 32, 16, QLatin1Char('0'));
    message.carrier = carrier;
    message.from = from;
    message.to = to;
    message.text = text;
    message.isInbound = true;
    message.state = u"received"_s;
    message.at = atMs;
    m_byId.insert(message.id, m_messages.size());
    m_messages << message;
}

void CarrierSimulator::settle(const QString &state, const QString &code)
{
    for (SimulatedMessage &message : m_messages) {
        if (!message.isInbound) {
            message.state = state;
            message.code = code;
        }
    }
}

} // namespace tradewind
