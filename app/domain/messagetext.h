// SPDX-License-Identifier: Apache-2.0
// How a written message is laid out: what it says, the small print under it, and the links in it. E-mails and letters are made from this.
#pragma once

#include <QList>
#include <QString>

namespace tradewind {

/// What is said, and below it who sends it and how to be left alone.
struct MessageParts
{
    QString body, footer;
    bool operator==(const MessageParts &) const = default;
};

/// The small print stands below a line "-- ", as signatures of plain mail do (RFC 3676, section 4.3).
QString withFooter(const QString &body, const QString &footer);
/// Takes it apart again; without such a line all of it is body.
MessageParts messageParts(const QString &text);

/// A web address in a text.
struct WebLink
{
    qsizetype from = 0, size = 0; ///< where it stands
    QString url;                  ///< with "https://", also where the text leaves that out
    bool operator==(const WebLink &) const = default;
};

/// In the order they stand: "https://dealer.example.com/v/8Kq2", and "dealer.example.com/v/8Kq2" with a path. An e-mail address is none,
/// and a full stop after a link ends the sentence, not the link.
QList<WebLink> webLinks(const QString &text);

} // namespace tradewind
