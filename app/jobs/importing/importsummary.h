// SPDX-License-Identifier: Apache-2.0
// What one import was asked to do, how far it is and what came of it.
#pragma once

#include "connectors/filedrop/preset.h"

#include <QString>

namespace tradewind {

/// One file to bring in.
struct ImportRequest
{
    QString path;
    Preset preset;
    bool allowsBigChange = false; ///< a person has confirmed that more of the base may change than the guard lets
    qint64 rooftopId = 0;         ///< 0: the store's first rooftop
    QString vendor = {};          ///< the vendor whose numbers of people are kept, because notes go back to them; empty: nobody's
    qint64 firstRows = 0;         ///< a trial: only so many rows from the top; 0 brings in all
};

/// Rows of one file. accepted + rejected + duplicate = read, always.
struct ImportSummary
{
    qint64 read = 0;
    qint64 accepted = 0;                    ///< new or changed since the last import of this source
    qint64 rejected = 0;                    ///< kept in the list of rejects with line and reason
    qint64 duplicate = 0;                   ///< the same as last time
    qint64 changed = 0;                     ///< accepted rows that updated what was known
    qint64 gone = 0;                        ///< inventory units a full snapshot no longer lists
    qint64 merged = 0;                      ///< people found to be one person
    qint64 placesSaid = 0, placesAsked = 0; ///< of the rows that were mapped: how much of what the preset looks for was there
    double seconds = 0;

    ImportSummary &operator+=(const ImportSummary &other)
    {
        read += other.read;
        accepted += other.accepted;
        rejected += other.rejected;
        duplicate += other.duplicate;
        changed += other.changed;
        gone += other.gone;
        merged += other.merged;
        placesSaid += other.placesSaid;
        placesAsked += other.placesAsked;
        seconds += other.seconds;
        return *this;
    }
};

} // namespace tradewind
