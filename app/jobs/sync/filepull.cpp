// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/filepull.h"

#include "base/clock.h"
#include "connectors/filedrop/watchfolder.h"
#include "jobs/importing/importjob.h"
#include "jobs/sync/runnote.h"
#include "store/session.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMinutes = 30;

QString said(const Variables &variables, const char *name)
{
    const auto found = variables.find(name);
    return found == variables.end() ? QString() : QString::fromStdString(found->second);
}

/// The patterns a person gave, else those of the preset, else every file.
bool isWanted(const QString &name, const QString &patterns, const Preset &rows)
{
    QStringList wanted = patterns.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) {
        for (const std::string &pattern : rows.files)
            wanted << QString::fromStdString(pattern);
    }
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &pattern) {
               return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern),
                                         QRegularExpression::CaseInsensitiveOption)
                   .match(name)
                   .hasMatch();
           });
}

/// Whether the file itself is at fault: it is noted and not fetched again. Else the store or a person has to answer first.
bool isOfTheFile(const Error &error)
{
    return error.kind == Error::Kind::BadData || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::BadUse;
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Kind::Unavailable, u"%1 cannot be read."_s.arg(path)};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

NetworkPreset sftpSource(const Preset &rows)
{
    NetworkPreset preset;
    preset.id = "sftp-" + rows.id;
    preset.title = rows.title + " (SFTP)";
    preset.about = "Files in a folder on a server. Leave the fingerprint empty to pin the key the server shows first; Test shows it.";
    preset.truth = rows.truth;
    preset.base = "sftp://";
    preset.asks = {{"user", "User", {}, false},
                   {"password", "Password", {}, true},
                   {"key", "Key file instead of a password", {}, false},
                   {"passphrase", "Passphrase of the key", {}, true},
                   {"files", "File names, such as *deals*.csv", {}, false},
                   {"fingerprint", "Host key fingerprint", {}, false}};
    VendorStream stream;
    stream.rows = rows;
    stream.everyMinutes = lookEveryMinutes;
    preset.streams.push_back(std::move(stream));
    return preset;
}

bool isSftpSource(const NetworkPreset &preset)
{
    return preset.base.starts_with("sftp:");
}

SftpPlace sftpPlace(const VendorConnectionRow &connection, const Variables &secrets)
{
    const Variables variables = vendorConnection(connection, secrets).variables;
    SftpPlace place;
    place.folder = QUrl(connection.base, QUrl::StrictMode);
    place.user = said(variables, "user");
    place.keyFile = said(variables, "key");
    place.password = said(variables, "password").toUtf8();
    place.passphrase = said(variables, "passphrase").toUtf8();
    place.fingerprint = said(variables, "fingerprint");
    place.isOwnServer = connection.isOwnServer;
    return place;
}

FilePull::FilePull(const Store &store, const Clock &clock, IdMaker &ids, const VinDecoder &vins, const ZipZones &zones,
                   std::function<bool()> isCancelled)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_vins(vins)
    , m_zones(zones)
    , m_isCancelled(std::move(isCancelled))
{}

Result<void> FilePull::take(Session &session, SftpFolder &folder, const FarFile &file, const VendorConnectionRow &connection,
                            const Preset &rows, const SyncOrder &order, SyncResult &result)
{
    VendorTable table(session);
    TakenFileRow taken{file.name, {}, file.bytes, file.changedAt, m_clock.nowMs(), {}};
    if (const auto was = table.wasFileTaken(connection.id, taken); !was || (*was && !order.isFullPull))
        return was ? Result<void>() : was.error();
    const QTemporaryDir place;
    const QString path = place.filePath(u"fetched-"_s + file.name);
    ++result.requests;
    if (auto fetched = folder.fetch(file, path, m_clock.nowMs()); !fetched)
        return fetched.error().kind == Error::Kind::Conflict ? Result<void>() : fetched; // still being written: the next look
    const auto hash = hashOf(path);
    if (!hash)
        return hash.error();
    taken.sha256 = *hash;
    const auto known = table.wereBytesTaken(connection.id, *hash);
    if (!known)
        return known.error();
    if (!*known) {
        // The import's own ledger keeps it from being applied twice, should the program end before the file is noted.
        ImportJob job(m_store, m_clock, m_ids, m_vins, m_zones);
        const auto summary = job.run({path, rows, order.allowsBigChange, connection.rooftopId}, {}, m_isCancelled);
        if (summary)
            result.summary += *summary;
        else if (isOfTheFile(summary.error()))
            taken.error = summary.error().text;
        else
            return summary.error();
    }
    if (auto kept = table.keepFile(connection, taken); !kept)
        return kept;
    return taken.error.isEmpty() ? Result<void>() : Error{Error::Kind::BadData, u"%1: %2"_s.arg(file.name, taken.error)};
}

Result<SyncResult> FilePull::run(const VendorConnectionRow &connection, const NetworkPreset &preset, const Variables &secrets,
                                 const SyncOrder &order)
{
    const auto session = m_store.session();
    if (!session)
        return session.error();
    const Preset &rows = preset.streams.front().rows;
    const auto state = onlyStream(**session, connection, preset);
    if (!state)
        return state.error();
    SyncResult result{connection.preset, state->stream, {}, 0, 0, {}};
    const qint64 began = m_clock.nowMs();
    SftpFolder folder(sftpPlace(connection, secrets));
    ++result.requests;
    const auto files = folder.list(began);
    if (!files)
        result.error = files.error();
    const QString patterns = said(vendorConnection(connection, {}).variables, "files");
    for (const FarFile &file : files ? *files : QList<FarFile>()) {
        if (!isWanted(file.name, patterns, rows) || file.bytes == 0)
            continue;
        if (auto done = take(**session, folder, file, connection, rows, order, result); !done) {
            result.error = done.error();
            if (done.error().kind != Error::Kind::BadData)
                break; // the server or the store does not answer; a bad file keeps the others from nothing
        }
    }
    RunNote note{began, order.isFullPull, false, {}, {}};
    if (files && sftpPlace(connection, {}).fingerprint.isEmpty()) {
        note.learnedName = u"fingerprint"_s;
        note.learned = folder.seenFingerprint();
    }
    if (auto noted = noteRun(**session, m_ids, m_clock, connection, *state, result, note); !noted)
        return noted.error();
    return result;
}

} // namespace tradewind
