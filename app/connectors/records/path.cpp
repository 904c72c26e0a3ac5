// SPDX-License-Identifier: Apache-2.0
#include "connectors/records/path.h"

#include <charconv>

namespace tradewind {

namespace {

RecordStep stepOf(std::string_view text)
{
    RecordStep step;
    if (const auto open = text.find('['); open != std::string_view::npos && text.ends_with(']')) {
        const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
        text = text.substr(0, open);
        if (const auto equals = inside.find('='); equals != std::string_view::npos) {
            step.whereName = inside.substr(0, equals);
            step.whereValue = inside.substr(equals + 1);
        } else {
            int index = 0;
            if (std::from_chars(inside.data(), inside.data() + inside.size(), index).ec == std::errc())
                step.index = index;
        }
    }
    step.isAttribute = text.starts_with('@');
    step.name = text.substr(step.isAttribute ? 1 : 0);
    return step;
}

} // namespace

RecordPath RecordPath::parse(std::string_view text)
{
    RecordPath path;
    std::size_t begin = 0;
    bool isInside = false;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text[at] == '[' || text[at] == ']'))
            isInside = text[at] == '[';
        if (at < text.size() && (isInside || (text[at] != '.' && text[at] != '/')))
            continue;
        if (at > begin)
            path.steps.push_back(stepOf(text.substr(begin, at - begin)));
        begin = at + 1;
    }
    return path;
}

RecordPath RecordPath::without(std::size_t count) const
{
    return {{steps.begin() + std::ptrdiff_t(count), steps.end()}};
}

bool RecordPath::beginsWith(const RecordPath &head) const
{
    return head.steps.size() <= steps.size() && std::equal(head.steps.begin(), head.steps.end(), steps.begin());
}

} // namespace tradewind
