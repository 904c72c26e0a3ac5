// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/vendorfile.h"

#include "jobs/sync/syncjob.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<VendorFile> readVendorFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unavailable, u"%1 cannot be read: %2."_s.arg(path, file.errorString())};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (!json.contains(u"vendors"))
        return Error{Error::Kind::BadData, u"%1 names no vendors: simulate-vendors --ready writes such a file."_s.arg(path)};
    auto presets = builtInNetworkPresets();
    if (!presets)
        return presets.error();
    putBooksLast(*presets);
    VendorFile read;
    read.truth = json.value(u"truth").toObject();
    read.control = json.value(u"control").toString();
    const QJsonArray vendors = json.value(u"vendors").toArray();
    for (NetworkPreset &preset : *presets) {
        for (const QJsonValue &vendor : vendors) {
            if (vendor[u"preset"].toString().toStdString() != preset.id)
                continue;
            VendorEntry entry;
            entry.connection.preset = vendor[u"preset"].toString();
            entry.connection.base = vendor[u"base"].toString();
            entry.connection.isOwnServer = true;
            entry.historyDays = vendor[u"historyDays"].toInt();
            QJsonObject open;
            const QJsonObject variables = vendor[u"variables"].toObject();
            for (const VendorCredential &ask : preset.asks) {
                const QString value = variables.value(QString::fromStdString(ask.name)).toString();
                if (ask.isSecret)
                    entry.secrets[ask.name] = value.toStdString();
                else
                    open.insert(QString::fromStdString(ask.name), value);
            }
            entry.connection.variables = QString::fromUtf8(QJsonDocument(open).toJson(QJsonDocument::Compact));
            entry.preset = std::move(preset);
            if (vendor[u"limits"].isArray()) {
                entry.preset.limits.clear();
                for (const QJsonValue &limit : vendor[u"limits"].toArray())
                    entry.preset.limits.push_back({limit[u"calls"].toInt(), limit[u"seconds"].toInt()});
            }
            read.vendors.push_back(std::move(entry));
            break;
        }
    }
    if (read.vendors.size() != std::size_t(vendors.size()))
        return Error{Error::Kind::NotFound, u"%1 names a preset that this program does not have."_s.arg(path)};
    return read;
}

} // namespace tradewind
