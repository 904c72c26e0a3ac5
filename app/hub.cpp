// SPDX-License-Identifier: Apache-2.0
// The server: tradewind-hub.
#include "hub/hub.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/log.h"
#include "base/secrets.h"
#include "jobs/standing/standingtasks.h"
#include "store/desknumber.h"
#include "store/store.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tradewind;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.text));
    return error.kind == Error::Kind::BadUse ? 2 : 1;
}

/// Secrets from stdin, so that they stand neither in a file of ours nor in the list of processes, one a line until the end:
/// "SOURCE sign SECRET" and "SOURCE path SECRET" of webhooks; "secret KEY SECRET" of gateways and vendors, KEY as in the keychain.
QHash<QString, WebhookSecret> secretsFromInput(Secrets &others)
{
    QHash<QString, WebhookSecret> secrets;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return secrets;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() != 3)
            continue;
        if (words[0] == "secret")
            others.write(QString::fromUtf8(words[1]), words[2], [](const Result<void> &) {});
        else if (words[2].size() >= 16)
            (words[1] == "path" ? secrets[QString::fromUtf8(words[0])].path : secrets[QString::fromUtf8(words[0])].signing) = words[2];
    }
    return secrets;
}

} // namespace

int main(int argc, char **argv)
{
    // Photos are read with Qt's image plugins, which want an application with a screen or the offscreen stand-in.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tradewind"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRADEWIND_VERSION));
    startLog(stderr);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves customers' pages and takes webhooks on this computer's loopback, behind Caddy or nginx."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption storeOption(u"store"_s, u"The store to serve."_s, u"store"_s);
    const QCommandLineOption portOption(u"port"_s, u"Port on 127.0.0.1; 0 takes a free one."_s, u"port"_s, u"8770"_s);
    const QCommandLineOption notesOption(u"notes"_s, u"Folder for notes to the DMS, one file a repair order."_s, u"folder"_s);
    const QCommandLineOption secretsOption(u"secrets"_s,
                                           u"Read secrets of webhooks, gateways and vendors from stdin instead of the keychain."_s);
    const QCommandLineOption idleOption(u"pages-only"_s, u"Serve pages and webhooks only; another program sends and runs the sequences."_s);
    parser.addOptions({storeOption, portOption, notesOption, secretsOption, idleOption});
    parser.process(app);

    const SystemClock clock;
    const auto location = StoreLocation::parse(parser.value(storeOption));
    if (!location)
        return failed(location.error());
    StoreOptions storeOptions;
    storeOptions.mayCreate = false;
    storeOptions.survivesPowerCut = true; // a customer was told that we have the answer
    auto store = Store::open(*location, clock, storeOptions);
    if (!store)
        return failed(store.error());
    int desk = 0;
    {
        const auto session = (*store)->session();
        if (!session)
            return failed(session.error());
        const auto number = takeDeskNumber(**session);
        if (!number)
            return failed(number.error());
        desk = *number;
    }
    IdMaker ids(clock, desk);
    HubOptions options;
    bool isPort = false;
    options.port = parser.value(portOption).toUShort(&isPort);
    if (!isPort)
        return failed({Error::Kind::BadUse, u"--port takes a number from 0 to 65535."_s});
    options.notesFolder = parser.value(notesOption);
    KeychainSecrets keychain;
    MemorySecrets fromInput;
    if (parser.isSet(secretsOption))
        options.webhooks = secretsFromInput(fromInput);
    Secrets &secrets = parser.isSet(secretsOption) ? static_cast<Secrets &>(fromInput) : keychain;
    const auto hub = Hub::start(**store, clock, ids, options);
    if (!hub)
        return failed(hub.error());
    const StandingPlace place{**store, clock, ids, secrets, {}};
    std::vector<std::unique_ptr<StandingLane>> lanes;
    if (!parser.isSet(idleOption))
        lanes = standingLanes(place, {});
    lanes.push_back(std::make_unique<StandingLane>(**store, clock, ids.next(), storeTasks(), std::function<void(const StandingNote &)>()));
    const StandingWork work(std::move(lanes), place.isEnding);
    std::printf("http://127.0.0.1:%d\n", (*hub)->port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
