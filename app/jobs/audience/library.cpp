// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/library.h"

#include "store/campaigntable.h"
#include "store/session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<QList<SavedAudience>> builtInAudiences()
{
    QFile file(u":/audiences/audiences.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::BadData, u"The built-in audiences cannot be read."_s};
    QList<SavedAudience> audiences;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject json = value.toObject();
        const auto condition = conditionFromJson(json[u"condition"_s].toObject(), false);
        if (!condition)
            return condition.error();
        const QJsonObject title = json[u"title"_s].toObject();
        audiences << SavedAudience{json[u"id"_s].toString(),
                                   0,
                                   title[u"en"_s].toString(),
                                   title[u"es"_s].toString(),
                                   json[u"program"_s].toString(),
                                   *condition,
                                   {}};
    }
    return audiences;
}

Result<QList<SavedAudience>> readAudiences(Session &session)
{
    auto audiences = builtInAudiences();
    if (!audiences)
        return audiences;
    const qsizetype shipped = audiences->size();
    const auto saved = CampaignTable(session).audiences();
    if (!saved)
        return saved.error();
    for (const AudienceVersion &version : *saved) {
        const auto condition = conditionFromJson(QJsonDocument::fromJson(version.definition.toUtf8()).object(), false);
        if (!condition)
            return condition.error();
        const auto known =
            std::find_if(audiences->begin(), audiences->end(), [&](const SavedAudience &one) { return one.id == version.audience; });
        const QString program = known == audiences->end() ? QString() : known->program;
        const SavedAudience newest{version.audience, version.version, version.title, {}, program, *condition, version.madeBy};
        if (known == audiences->end())
            *audiences << newest;
        else
            *known = newest;
    }
    std::sort(audiences->begin() + shipped, audiences->end(),
              [](const SavedAudience &a, const SavedAudience &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return audiences;
}

Result<SavedAudience> keepAudience(Session &session, IdMaker &ids, Id rooftopId, SavedAudience audience, const QString &by, qint64 nowMs)
{
    audience.title = audience.title.trimmed();
    if (audience.title.isEmpty())
        return Error{Error::Kind::BadUse, u"Give the audience a name first."_s};
    const QJsonObject json = toJson(audience.condition);
    if (const auto again = conditionFromJson(json, false); !again)
        return again.error();
    if (audience.id.isEmpty())
        audience.id = u"audience-%1"_s.arg(ids.next());
    ++audience.version;
    audience.madeBy = by;
    const AudienceVersion version{
        audience.id, audience.version, audience.title, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)), by, nowMs};
    if (const auto kept = CampaignTable(session).keepAudience(ids.next(), rooftopId, version); !kept)
        return kept.error();
    return audience;
}

} // namespace tradewind
