import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: settingNames()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/functions/settingNames.md","filePath":"api/@convlang/ops/functions/settingNames.md"}');
const _sfc_main = { name: "api/@convlang/ops/functions/settingNames.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / settingNames</p><h1 id="function-settingnames" tabindex="-1">Function: settingNames() <a class="header-anchor" href="#function-settingnames" aria-label="Permalink to &quot;Function: settingNames()&quot;">​</a></h1><blockquote><p><strong>settingNames</strong>(<code>argument</code>): readonly <code>string</code>[]</p></blockquote><p>The names that an argument&#39;s values have among the settings.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><a href="./../type-aliases/SettingArgument"><code>SettingArgument</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <code>string</code>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/functions/settingNames.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const settingNames = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  settingNames as default
};
