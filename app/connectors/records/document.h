// SPDX-License-Identifier: Apache-2.0
// One JSON or XML text a vendor sent, taken apart with its hostile parts refused.
#pragma once

#include "base/result.h"
#include "connectors/records/path.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tradewind {

enum class DocumentSyntax : std::uint8_t { Json, Xml };

/// What a document may cost. A DOCTYPE is refused whatever the limits (rules.md T5).
struct DocumentLimits
{
    std::size_t maxBytes = 5 << 20;
    std::size_t maxDepth = 64;
    std::size_t maxAttributes = 64; ///< of one element
};

/// A place in a document: an object, a list, an element, an attribute or a plain value. Cheap to copy; the document must outlive it.
class RecordPart
{
public:
    RecordPart() = default;
    [[nodiscard]] bool exists() const { return m_kind != None; }
    /// Its text: of a number its shortest decimal form, of a flag true or false; empty for objects, lists and null.
    [[nodiscard]] std::string text() const;
    /// Whether it holds other places rather than a text.
    [[nodiscard]] bool isPart() const;

    /// The first place `path` leads to; none when it leads nowhere. Lists on the way stand for their elements.
    [[nodiscard]] RecordPart first(const RecordPath &path) const;
    /// Every place it leads to, in order.
    void each(const RecordPath &path, const std::function<void(RecordPart)> &use) const;

private:
    friend class RecordDocument;
    enum Kind : std::uint8_t { None, Json, XmlNode, XmlAttribute };
    template<typename Use>
    bool walk(const std::vector<RecordStep> &steps, std::size_t at, const Use &use) const;
    [[nodiscard]] bool says(const RecordStep &step) const;

    Kind m_kind = None;
    std::array<std::size_t, 2> m_place{}; ///< simdjson's document and tape position, or pugixml's node or attribute
};

/// Parsed once, asked often.
class RecordDocument
{
public:
    /// Errors: BadData in words: too large, too deep, a DOCTYPE, not well-formed, or another thing than the syntax (a web page).
    [[nodiscard]] static Result<RecordDocument> parse(std::string_view bytes, DocumentSyntax syntax, const DocumentLimits &limits = {});
    RecordDocument(RecordDocument &&) noexcept;
    RecordDocument &operator=(RecordDocument &&) noexcept;
    ~RecordDocument();

    /// The JSON value, or the XML document above its root element: XML paths begin with the root's name.
    [[nodiscard]] RecordPart root() const;

private:
    struct Private;
    explicit RecordDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tradewind
