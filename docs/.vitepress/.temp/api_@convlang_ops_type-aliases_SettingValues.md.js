import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SettingValues<A>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/type-aliases/SettingValues.md","filePath":"api/@convlang/ops/type-aliases/SettingValues.md"}');
const _sfc_main = { name: "api/@convlang/ops/type-aliases/SettingValues.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / SettingValues</p><h1 id="type-alias-settingvalues-a" tabindex="-1">Type Alias: SettingValues&lt;A&gt; <a class="header-anchor" href="#type-alias-settingvalues-a" aria-label="Permalink to &quot;Type Alias: SettingValues\\&lt;A\\&gt;&quot;">​</a></h1><blockquote><p><strong>SettingValues</strong>&lt;<code>A</code>&gt; = <code>string</code> <em>extends</em> keyof <code>A</code> ? <code>any</code> : <a href="./KnownValues"><code>KnownValues</code></a>&lt;<code>A</code>&gt;</p></blockquote><p>The values of all arguments, by their names among the settings; of arguments that are not known, anything.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">A <a class="header-anchor" href="#a" aria-label="Permalink to &quot;A&quot;">​</a></h3><p><code>A</code> <em>extends</em> <a href="./SettingArguments"><code>SettingArguments</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/type-aliases/SettingValues.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SettingValues = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SettingValues as default
};
