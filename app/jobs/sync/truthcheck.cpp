// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/truthcheck.h"

#include "jobs/sync/storedtexts.h"
#include "store/importtable.h"
#include "store/session.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Texts = std::map<std::string, std::string>;

Texts textsOf(const QJsonObject &json)
{
    Texts texts;
    for (auto at = json.begin(); at != json.end(); ++at)
        texts[at.key().toStdString()] = at->toString().toStdString();
    return texts;
}

class Comparison
{
public:
    Comparison(TruthCheck &check, QString stream)
        : m_check(check)
        , m_stream(std::move(stream))
    {}

    void compare(const QString &key, const Texts &theirs, const Texts &ours, const std::set<std::string> &places)
    {
        for (const std::string &place : places) {
            const auto a = theirs.find(place), b = ours.find(place);
            const std::string said = a == theirs.end() ? std::string() : a->second, held = b == ours.end() ? std::string() : b->second;
            if (said.empty() && place.starts_with("vehicle.")) // its VIN may have told us more
                continue;
            ++m_check.fields;
            if (said == held)
                ++m_check.equal;
            else
                differ(u"%1 %2 %3: %4 ≠ %5"_s.arg(m_stream, key, QString::fromStdString(place), QString::fromStdString(said),
                                                  QString::fromStdString(held)));
        }
    }
    void differ(const QString &words)
    {
        if (m_check.differing.size() < 50)
            m_check.differing << words;
    }
    void missing(const QString &words)
    {
        ++m_check.fields;
        differ(m_stream + u' ' + words);
    }

private:
    TruthCheck &m_check;
    QString m_stream;
};

std::set<std::string> placesOf(const Preset &rows, bool ofLines)
{
    std::set<std::string> places;
    for (const FieldRule &rule : rows.fields) {
        for (const std::string &to : rule.to) {
            const bool isOther = to.starts_with("trade") || to.starts_with("coBuyer.") || to == "odometer" || to == "region";
            if (!isOther && to.starts_with("line.") == ofLines && !rule.from.front().starts_with('$'))
                places.insert(to);
        }
    }
    return places;
}

/// A wish not to be contacted is only ever added, and two streams of one vendor may tell different ones.
void dropWishes(std::set<std::string> &places)
{
    std::erase_if(places, [](const std::string &place) { return place.find("doNot") != std::string::npos; });
}

} // namespace

Result<TruthCheck> checkTruth(Session &session, const NetworkPreset &preset, const QJsonObject &truth)
{
    TruthCheck check;
    check.preset = QString::fromStdString(preset.id);
    const auto sources = ImportTable(session).sources();
    if (!sources)
        return sources.error();
    for (const VendorStream &stream : preset.streams) {
        const QString id = QString::fromStdString(stream.rows.id);
        Comparison comparison(check, id);
        const auto source = std::find_if(sources->begin(), sources->end(), [&](const Source &one) { return one.preset == id; });
        const QJsonArray records = truth.value(id).toArray();
        if (source == sources->end()) {
            if (!stream.window)
                comparison.missing(u"was never read"_s);
            continue;
        }
        std::set<std::string> places = placesOf(stream.rows, false), linePlaces = placesOf(stream.rows, true);
        dropWishes(places);
        if (stream.rows.entity == Entity::Customer) {
            for (const QJsonValue &value : records) {
                const Texts theirs = textsOf(value[u"values"].toObject());
                const auto held = customerTexts(session, theirs.at("sourceKey"));
                if (!held)
                    return held.error();
                // Vendors number alike: ours is the one whose name is the same.
                const auto ours = std::find_if(held->begin(), held->end(), [&](const StoredTexts &one) {
                    const auto mail = theirs.find("email");
                    return mail == theirs.end() || one.values.at("email") == mail->second;
                });
                if (ours == held->end())
                    comparison.missing(QString::fromStdString(theirs.at("sourceKey")) + u" is missing"_s);
                else
                    comparison.compare(value[u"key"].toString(), theirs, ours->values, places);
            }
            continue;
        }
        auto held = storedTexts(session, stream.rows, source->id);
        if (!held)
            return held.error();
        std::set<Id> seen;
        for (const QJsonValue &value : records) {
            const Texts theirs = textsOf(value[u"values"].toObject());
            const auto key = theirs.find(stream.rows.key.front());
            const auto [begin, end] = held->equal_range(key == theirs.end() ? std::string() : key->second);
            auto ours = begin;
            if (stream.perVehicle)
                ours = std::find_if(begin, end, [&](const auto &one) {
                    return one.second.values.at("grade") == theirs.at("grade") && one.second.values.at("basis") == theirs.at("basis");
                });
            const bool isOffered = !stream.perVehicle || theirs.at("amount") != "0.00";
            if (ours == end) {
                if (isOffered && (!stream.perVehicle || begin != end)) // a vehicle nobody owns is not valued
                    comparison.missing(value[u"key"].toString() + u" is missing"_s);
                continue;
            }
            if (!isOffered) {
                comparison.missing(value[u"key"].toString() + u" is 0 there and a value here"_s);
                continue;
            }
            seen.insert(ours->second.id);
            if (stream.perVehicle)
                places.insert({"vehicle.vin", "provider"});
            comparison.compare(value[u"key"].toString(), theirs, ours->second.values, places);
            const QJsonArray lines = value[u"lines"].toArray();
            if (lines.isEmpty())
                continue;
            const bool isOne = stream.rows.select.each.empty();
            if (!isOne && lines.size() != qsizetype(ours->second.lines.size()))
                comparison.missing(value[u"key"].toString() + u" has %1 lines here"_s.arg(ours->second.lines.size()));
            for (qsizetype i = 0; i < (isOne ? 1 : lines.size()); ++i) {
                const Texts line = textsOf(lines[i].toObject());
                const std::string by = linePlaces.count("line.lineNumber") ? "line.lineNumber" : "line.opCode";
                const auto same = std::find_if(ours->second.lines.begin(), ours->second.lines.end(),
                                               [&](const Texts &one) { return one.at(by) == line.at(by); });
                if (same == ours->second.lines.end())
                    comparison.missing(value[u"key"].toString() + u" lacks a line"_s);
                else
                    comparison.compare(value[u"key"].toString(), line, *same, linePlaces);
            }
        }
        if (!stream.perVehicle && qsizetype(held->size()) != records.size())
            comparison.missing(u"holds %1 records, the vendor %2"_s.arg(held->size()).arg(records.size()));
    }
    return check;
}

} // namespace tradewind
