// SPDX-License-Identifier: Apache-2.0
// XML from outside, read as a stream with the refusals that keep it harmless.
#pragma once

#include "connectors/filedrop/bytesource.h"

#include <QXmlStreamReader>

namespace tradewind {

/// Pulls XML tokens out of a ByteSource.
///
/// Refuses any DOCTYPE (Qt drops external entities silently: data loss), more than 64 levels (Qt has no limit of its own), more than
/// 64 attributes and a single text over 2 MiB. Once `error()` is set, next() only returns false.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ByteSource> source)
        : m_source(std::move(source))
    {}

    /// Moves to the next start, end or text. False at the end or after a failure.
    bool next();
    const QXmlStreamReader &xml() const { return m_xml; }
    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    const std::optional<Error> &error() const { return m_error; }
    std::int64_t bytesRead() const { return m_source->bytesRead(); }
    std::int64_t bytesTotal() const { return m_source->bytesTotal(); }

private:
    bool feed();
    bool refuse(const QString &text);

    std::unique_ptr<ByteSource> m_source;
    QXmlStreamReader m_xml;
    std::optional<Error> m_error;
    int m_depth = 0;
    std::int64_t m_fedSinceToken = 0;
};

} // namespace tradewind
