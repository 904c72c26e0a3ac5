// SPDX-License-Identifier: Apache-2.0
#include "console/outreach/simulatorchild.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 30'000;
constexpr qint64 longestList = 64 * 1024 * 1024; // one line a message of a long soak

} // namespace

SimulatorChild::~SimulatorChild()
{
    m_process.kill();
    m_process.waitForFinished(startMs);
}

Result<void> SimulatorChild::start(const QStringList &words)
{
    const QString ready = m_folder.filePath(u"ready"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"simulate-carriers"_s, u"--ready"_s, ready} + words);
    QElapsedTimer waited;
    waited.start();
    QFile file(ready);
    while (!file.exists() && waited.elapsed() < startMs && m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(10);
    const QJsonObject said = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_base = said.value(u"base").toString();
    m_mailPort = static_cast<quint16>(said.value(u"smtp_port").toInt());
    return m_base.isEmpty() ? Result<void>(Error{Error::Kind::Unavailable, u"The simulator of the carriers did not start."_s})
                            : Result<void>();
}

Result<QByteArray> SimulatorChild::ask(const QString &path)
{
    HttpRequest request;
    request.url = QUrl(m_base + path);
    request.allowOwnServer = true;
    request.maxReplyBytes = longestList;
    const auto reply = m_http.send(request).read();
    return reply ? Result<QByteArray>(reply->body) : Result<QByteArray>(reply.error());
}

Result<CarrierCount> SimulatorChild::count()
{
    const auto said = ask(u"/control/count"_s);
    if (!said)
        return said.error();
    const QJsonObject object = QJsonDocument::fromJson(*said).object();
    const auto number = [&](const QString &name) { return object.value(name).toInteger(); };
    return CarrierCount{number(u"messages"_s), number(u"references"_s), number(u"doubles"_s), number(u"ambiguous"_s), number(u"limited"_s)};
}

Result<QHash<QByteArray, CarrierEntry>> SimulatorChild::ledger()
{
    const auto said = ask(u"/control/ledger"_s);
    if (!said)
        return said.error();
    QHash<QByteArray, CarrierEntry> entries;
    for (const QByteArray &line : said->split('\n')) {
        const QList<QByteArray> words = line.split('\t');
        if (words.size() == 4)
            entries.insert(words[0], {words[1].toInt(), words[2] == "1", words[3] == "1"});
    }
    return entries;
}

} // namespace tradewind
