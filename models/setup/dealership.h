// SPDX-License-Identifier: Apache-2.0
// What a dealership says of itself once: who it is, when it is there, and what it has in order with the law.
#pragma once

#include "models/setup/settingbook.h"

#include <QHash>
#include <QList>

#include <functional>

namespace tradewind {

/// One fact of the dealership, as the form asks for it.
struct DealerFact
{
    enum class Kind { Line, YesNo, Zone };

    QString key;   ///< of the settings; or "rooftop.name", "rooftop.zone", which stand in the rooftop's own row
    QString group; ///< heading it stands under
    QString title; ///< for YesNo, what is said to be so
    QString meaning;
    Kind kind = Kind::Line;
};

/// All of them, in the order of the form. Words are in the language of now.
QList<DealerFact> dealerFacts();

/// The time zones a dealership of the United States may be in, IANA id and words, the most peopled first.
QList<std::pair<QByteArray, QString>> dealerZones();

class Dealership
{
public:
    /// The rooftop's own row. Keeping may finish later.
    struct Place
    {
        QString name;
        QByteArray zone; ///< IANA
        bool operator==(const Place &) const = default;
    };
    struct PlaceBook
    {
        std::function<Place()> read;
        std::function<void(const Place &)> keep;
    };

    /// The settings outlive it.
    Dealership(SettingBook &settings, PlaceBook place)
        : m_settings(settings)
        , m_place(std::move(place))
    {}

    /// As kept, or the default; "true" or "false" for YesNo.
    QString value(const QString &key) const;
    /// Why a value cannot be kept, in words for a form; empty where it can.
    static QString problem(const QString &key, const QString &text);
    /// Keeps what differs; an empty text is the default again. Errors: as SettingBook, naming the first that is not kept.
    Result<void> keep(const QHash<QString, QString> &values);
    /// How many of settingsOutreachNeeds() are not given.
    int missing() const;

private:
    SettingBook &m_settings;
    PlaceBook m_place;
};

} // namespace tradewind
